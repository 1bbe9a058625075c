import type { WhenView } from '../core/views/claim-view.ts';
import { claimWords } from './claims.ts';
import { dateWorking } from './date-working.ts';
import { words } from './en.ts';
import { eventDate } from './event-title.ts';

/** When a claim says it was: “25–26 August 2019”, “not later than 3 May 2019”; words that give no date are told from silence. */
export function whenInWords({ edtf, phrase }: WhenView): string {
  if (edtf !== null) return eventDate(edtf);
  return phrase === undefined ? claimWords.noDate : words.date.unresolved;
}

/** When it was, and in a word how that is known: “22 January 2020, computed”. */
export function whenInShort(when: WhenView): string {
  const isDate = when.edtf !== null;
  return isDate ? `${whenInWords(when)}, ${words.status[when.status]}` : whenInWords(when);
}

/**
 * How that is known: “from “late Sunday”; computed: weekday before publication”. A rule that looked at other sentences says
 * so itself; that nothing but the day of publication speaks for a date is said beside any rule.
 */
export function whenWorking(when: WhenView): string {
  const { edtf, phrase, basis } = when;
  if (edtf === null && phrase === undefined) return '';
  const from = phrase === undefined ? undefined : claimWords.from(phrase);
  const alone = edtf !== null && basis === 'publication' ? claimWords.bases.publication : undefined;
  const editor = when.decided && claimWords.decided(when.decided);
  return [from, dateWorking(when), alone, editor].filter((it) => it !== undefined).join('; ');
}
