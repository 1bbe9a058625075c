import type { WhenView } from '../core/views/claim-view.ts';
import { claimWords } from './claims.ts';
import { dateWorking } from './date-working.ts';
import { formatDate } from './format-date.ts';

/** When a claim says it was: “25–26 August 2019”. */
export function whenInWords({ edtf }: WhenView): string {
  return edtf === null ? claimWords.noDate : formatDate(edtf);
}

/**
 * How that is known: “from “late Sunday”; computed: weekday before publication”. A rule that looked at other sentences says
 * so itself; that nothing but the day of publication speaks for a date is said beside any rule.
 */
export function whenWorking(when: WhenView): string {
  const phrase = when.phrase === undefined ? undefined : claimWords.from(when.phrase);
  const working = when.edtf === null && when.phrase === undefined ? undefined : dateWorking(when);
  const alone = when.basis === 'publication' ? claimWords.bases.publication : undefined;
  return [phrase, working, alone].filter((it) => it !== undefined).join('; ');
}
