import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { OF_YEAR, YEAR_SHIFT, yearShiftOf } from './qualifiers.ts';
import { DAY_NUMBER, GAP, isCapitalised, MONTH_WORD, monthNumber, timePattern, YEAR_NUMBER } from './time-words.ts';

const JOINT = `\\s?(?<joint>[-–—/]|\\bto\\b|\\band\\b|\\bor\\b|\\buntil\\b|\\bthrough\\b)\\s?`;

/** "8 January 2020", "the 20th of August", "20–23 August 2019", "between 15 and 18 December". */
const DAY_FIRST: Finder = {
  pattern: timePattern(
    `(?<from>${DAY_NUMBER})(?:${JOINT}(?<to>${DAY_NUMBER}))?${GAP}(?:of${GAP})?(?<month>${MONTH_WORD})(?:${OF_YEAR}|${YEAR_SHIFT})?`,
  ),
  read: readDays,
};

/** "August 27, 2019", "April 26", "August 20-23", "August 15 and 18, 2022". */
const MONTH_FIRST: Finder = {
  pattern: timePattern(
    `(?<month>${MONTH_WORD})${GAP}(?:the${GAP})?(?<from>${DAY_NUMBER})(?:${JOINT}(?<to>${DAY_NUMBER}(?=\\s?[,.;:)]|${GAP}${YEAR_NUMBER}|\\s?$)))?(?:${OF_YEAR}|${YEAR_SHIFT})?`,
  ),
  read: readDays,
};

/** Finders of days named by month and number, with or without their year; one hit may name two days or a range. */
export const CALENDAR_DAYS: readonly Finder[] = [DAY_FIRST, MONTH_FIRST];

function readDays(found: Found): readonly Phrase[] {
  const { month: word = '', from = '', to, year, yearShift, joint } = found.words;
  if (isOtherName(found) || (!year && !isCapitalised(word))) return [];
  if (!year && isCountAfterMonth(found)) return [];
  const month = monthNumber(word);
  const day = (digits: string): Meaning => ({
    form: 'parts',
    parts: {
      year: year ? Number(year) : undefined,
      yearShift: yearShiftOf(yearShift),
      month,
      day: Number.parseInt(digits, 10),
    },
  });
  if (to === undefined) return phraseOf(found, day(from));
  if (isRange(joint ?? '', found)) return phraseOf(found, { form: 'range', from: day(from), to: day(to) });
  return twoDays(found, day(from), day(to));
}

/** "15 and 18 August" names two days, "between 15 and 18 August" a range. */
function isRange(joint: string, found: Found): boolean {
  return !/^(?:and|or)$/i.test(joint) || /\bbetween\s{1,2}$/i.test(before(found));
}

function twoDays(found: Found, first: Meaning, second: Meaning): readonly Phrase[] {
  const joint = /\s?\b(?:and|or)\b\s?/i.exec(found.text.slice(found.start, found.end));
  const cut = found.start + (joint?.index ?? 0);
  const go = cut + (joint?.[0].length ?? 0);
  return [
    { start: found.start, end: cut, meaning: first },
    { start: go, end: found.end, meaning: second },
  ];
}

/** "In May 20 people were killed": after "in", a number before a plural counts it and is no day. */
function isCountAfterMonth(found: Found): boolean {
  if (!/^\p{L}/u.test(found.text.slice(found.start, found.end))) return false;
  return /\b(?:in|during)\s{1,2}$/iu.test(before(found)) && COUNTED.test(after(found));
}

const COUNTED = /^\s(?:\p{Ll}{3,20}\s)?(?:\p{Ll}{3,20}s|people|men|women|children)(?!\p{L})/u;

/** "October 6 City", "17 September University", "the May 1 Street": streets and units named after a day. */
function isOtherName(found: Found): boolean {
  return /^\s(?:City|Street|Square|Bridge|University|Hospital|School|Stadium|Brigade|Battalion|Movement|Front|Division|Regiment|Martyrs|Avenue|Park|District|Tunnel|Airport|Dam|Institute|Organization|Organisation)\b/u.test(
    after(found),
  );
}
