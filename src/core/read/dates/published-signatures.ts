import type { Published } from '../../model/working.ts';
import type { DatedPhrase } from './dated-phrases.ts';

/**
 * The day on which the posts a report quotes were signed, taken for the day of publication when a second sign bears it
 * out: another signature of that day, or a "today" in the report's own words. It must be the latest full date in the
 * text. Never more than inferred.
 */
export function publishedSignatures(text: string, dates: readonly DatedPhrase[]): Published | undefined {
  const signed = dates.filter((date) => date.day !== undefined && isSignature(text, date));
  const latest = signed
    .flatMap(({ day }) => day ?? [])
    .sort()
    .at(-1);
  if (!latest || dates.some(({ day }) => day !== undefined && day > latest)) return undefined;
  const count = signed.filter(({ day }) => day === latest).length;
  const today = dates.find(
    ({ parts, segment }) => parts.shift === 0 && segment.kind !== 'quote' && segment.kind !== 'attribution',
  );
  if (count < 2 && !today) return undefined;
  const bearing = today ? `, and the text says “${today.words}”` : '';
  return {
    value: latest,
    status: 'inferred',
    working: `${count === 1 ? 'a post' : `${count} posts`} quoted in the text signed ${latest}${bearing}`,
  };
}

/** "- Name (@handle) August 27, 2019": an attribution line that names an account or begins with a dash. */
function isSignature(text: string, { segment }: DatedPhrase): boolean {
  return segment.kind === 'attribution' && /^\s*[-–—]|@/u.test(text.slice(segment.start, segment.end));
}
