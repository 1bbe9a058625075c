import type { Unit } from './meaning.ts';

/** English words of time and the pieces of pattern made from them. */

const MONTHS = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, at) => [
    name,
    at + 1,
  ]),
);

const WEEKDAYS = new Map(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name, at) => [name, at + 1]));

const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

const NUMBERS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, at + 1],
  ),
);

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['day', 'week', 'weekend', 'month', 'year', 'decade'] as const).map((unit) => [unit, unit]),
);

/** A month's full name. */
export const MONTH_NAME = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A month's name or its abbreviation, of use only beside a number. */
export const MONTH_WORD =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

export const WEEKDAY_NAME = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

/** An abbreviated weekday, of use only before a date. */
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?';

export const SEASON_NAME = '(?:spring|summer|autumn|fall|winter)';

/** A day of the month in digits, with or without its ordinal ending. */
export const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[.,:]\\d)';

/** A year of the last or this century, no part of a longer number. */
export const YEAR_NUMBER = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)';

/** A count in digits or words; "a" and "an" are one. */
export const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** Space between the words of one phrase: a line may break there, a paragraph may not. */
export const GAP = '\\s{1,2}';

/**
 * A pattern for a phrase of time: not inside a longer word or number, in any case. Meant for `matchAll`, which copies
 * it, so that no state stays behind.
 */
export function timePattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_@#$€£/-])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** 1 for January … 12, from a name or its abbreviation. */
export function monthNumber(word: string): number | undefined {
  return MONTHS.get(word.slice(0, 3).toLowerCase());
}

/** 1 for Monday … 7 for Sunday, from a name or its abbreviation. */
export function weekdayNumber(word: string): number | undefined {
  return WEEKDAYS.get(word.slice(0, 3).toLowerCase());
}

/** The EDTF code of a season, 21 for spring … 24 for winter. */
export function seasonNumber(word: string): number | undefined {
  return SEASONS.get(word.toLowerCase());
}

/** The number a count says; `undefined` where it says none ("several"). */
export function countOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  return lower === 'a' || lower === 'an' ? 1 : NUMBERS.get(lower);
}

/** The unit a word names, in the singular or plural: "weeks". */
export function unitNamed(word: string | undefined): Unit | undefined {
  return word === undefined ? undefined : UNITS.get(word.toLowerCase().replace(/s$/, ''));
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
