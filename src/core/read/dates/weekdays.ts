import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase } from './meaning.ts';
import { whichOf } from './qualifiers.ts';
import {
  GAP,
  isCapitalised,
  MONTH_WORD,
  timePattern,
  WEEKDAY_NAME,
  WEEKDAY_SHORT,
  weekdayNumber,
} from './time-words.ts';

/** "Friday", "last Wednesday", "this coming Saturday". */
const WEEKDAY: Finder = {
  pattern: timePattern(
    `(?:(?<which>this${GAP}past|this${GAP}coming|last|past|this|next|coming)${GAP})?(?<weekday>${WEEKDAY_NAME})`,
  ),
  read: (found) => (isDay(found) ? readWeekday(found) : []),
};

/** "Sat Mar 12", "Mon, 12 March": abbreviations only before a date. */
const SHORT_WEEKDAY: Finder = {
  pattern: timePattern(
    `(?<weekday>${WEEKDAY_SHORT})(?=,?\\s{1,2}(?:\\d{1,2}(?:st|nd|rd|th)?\\s{1,2})?${MONTH_WORD}\\s{1,2}\\d)`,
  ),
  read: readWeekday,
};

/** Finders of days of the week. */
export const WEEKDAYS: readonly Finder[] = [WEEKDAY, SHORT_WEEKDAY];

function readWeekday(found: Found): readonly Phrase[] {
  const parts = { weekday: weekdayNumber(found.words.weekday ?? ''), which: whichOf(found.words.which) };
  return phraseOf(found, { form: 'parts', parts });
}

/** "every Friday", "Bloody Sunday", "The Sunday Times", "Friday of Rage" are no day of a calendar. */
function isDay(found: Found): boolean {
  if (!isCapitalised(found.words.weekday ?? '')) return false;
  if (/\b(?:every|each|any|black|bloody|good|easter|palm|ash|holy|man|girl)\s{1,2}$/iu.test(before(found)))
    return false;
  return !/^(?:\sof\s(?:the\s)?\p{Lu}|\s(?:Times|Telegraph|Mail|Express|Mirror|Herald|Post|Tribune|Review)\b)/u.test(
    after(found),
  );
}
