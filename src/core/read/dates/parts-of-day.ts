import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import { GAP, timePattern } from './time-words.ts';

/** "overnight", "during the night": the night between two days. */
const NIGHT: Finder = {
  pattern: timePattern(`overnight|(?:(?<=\\b(?:during|in|through|throughout)${GAP})(?:the${GAP}))night`),
  read: (found) => phraseOf(found, { form: 'part-of-day', night: true, loose: false }),
};

/** "after midnight", "at dawn", "in the evening": a time of the day spoken of. */
const TIME: Finder = {
  pattern: timePattern(
    `(?:(?:shortly|just|soon|minutes)${GAP})?(?:after|before|around|past|by)${GAP}(?:midnight|dawn|noon|sunrise|sunset|daybreak|nightfall)|(?<=\\b(?:at|since|until|from)${GAP})(?:midnight|dawn|noon|sunrise|sunset|daybreak|nightfall)|(?<=\\bin${GAP}the${GAP})(?:early${GAP}|late${GAP})?(?:morning|afternoon|evening)`,
  ),
  read: (found) => (isHourOrPrayer(found) ? [] : phraseOf(found, { form: 'part-of-day', night: false, loose: false })),
};

/** "late", "early", "morning", "night of": of use only beside a day. */
const LOOSE: Finder = {
  pattern: timePattern(
    `(?:(?:very${GAP})?early${GAP}hours|(?:(?:very${GAP})?(?:early|late|mid)(?:${GAP}|-))?(?:morning|afternoon|evening|night|midday|noon|dawn|midnight)(?:${GAP}hours)?|(?:very${GAP})?early|late|earlier|later)`,
  ),
  read: (found) => phraseOf(found, { form: 'part-of-day', night: false, loose: true }),
};

/** Finders of parts of a day: alone, or for a day beside them to take in. */
export const PARTS_OF_DAY: readonly Finder[] = [NIGHT, TIME, LOOSE];

/** "Seven in the morning" is an hour, "afternoon prayers" a prayer. */
function isHourOrPrayer(found: Found): boolean {
  return (
    /(?:\d|o[’']clock|seven|eight|nine|ten)\s(?:in\sthe\s)?$/iu.test(before(found)) ||
    /^\sprayers?\b/iu.test(after(found))
  );
}
