import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { DateParts, Phrase, Which } from './meaning.ts';
import { GAP, isCapitalised, MONTH_NAME, MONTH_WORD, monthNumber, timePattern, YEAR_NUMBER } from './time-words.ts';

/** Part of a month or year that leaves its day open: "late", "mid-", "the end of", "the first week of". */
export const PORTION = `(?<portion>(?:early|mid|late)(?:${GAP}|-)(?:in${GAP})?|(?:beginning|start|end|middle|close|half|days|weeks|weekend)${GAP}of${GAP}(?:last${GAP}|this${GAP})?|(?:(?:first|second|third|fourth|last|final)${GAP}(?:week|half|days|weeks|weekend))${GAP}of${GAP})?`;

/** "this", "last", "next" before the name of a month or season. */
export const WHICH = `(?:(?<which>this${GAP}past|this${GAP}coming|last|past|this|next)${GAP})?`;

/** "last year" after it. */
export const YEAR_SHIFT = `(?:,?${GAP}(?:of${GAP}|in${GAP})?(?<yearShift>last|this|next)${GAP}year)`;

/** "May 2017", "late April", "the end of July", "last September", "July last year", "Sept 2015". */
const MONTH: Finder = {
  pattern: timePattern(
    `${PORTION}${WHICH}(?<month>${MONTH_NAME})(?:(?:,|${GAP}of)?${GAP}(?<year>${YEAR_NUMBER})|${YEAR_SHIFT})?`,
  ),
  read: (found) => (isMonth(found) ? readMonth(found) : []),
};

const SHORT_MONTH: Finder = {
  pattern: timePattern(`${PORTION}(?<month>${MONTH_WORD}),?${GAP}(?<year>${YEAR_NUMBER})`),
  read: readMonth,
};

/** Finders of months, with or without their year. */
export const MONTHS: readonly Finder[] = [MONTH, SHORT_MONTH];

/** The which of a phrase's words, in the three ways that matter. */
export function whichOf(words: string | undefined): Which | undefined {
  if (!words) return undefined;
  if (/past|last/i.test(words)) return 'last';
  return /next|coming/i.test(words) ? 'next' : 'this';
}

/** How many years from this one "last year" says. */
export function yearShiftOf(words: string | undefined): number | undefined {
  const which = whichOf(words);
  return which === undefined ? undefined : { last: -1, this: 0, next: 1 }[which];
}

function readMonth(found: Found): readonly Phrase[] {
  const { month = '', year, portion, which, yearShift } = found.words;
  const parts: DateParts = {
    month: monthNumber(month),
    year: year ? Number(year) : undefined,
    yearShift: yearShiftOf(yearShift),
    which: whichOf(which) ?? whichOf(/\b(?:last|this)(?=\s{1,2}$)/i.exec(portion ?? '')?.[0]),
    about: portion !== undefined || /\b(?:about|around|circa)\s{1,2}$/i.test(before(found)),
  };
  return phraseOf(found, { form: 'parts', parts });
}

/** A month without its year must be a name by its capital, and by the words beside it where it is also another word. */
function isMonth(found: Found): boolean {
  const { month = '', year, portion, which, yearShift } = found.words;
  if (year || yearShift) return true;
  if (!isCapitalised(month) || isNamedAfter(found)) return false;
  if (portion || which || !/^(?:March|April|May|June|August)$/i.test(month)) return true;
  return TIME_BEFORE.test(before(found)) || (month !== 'May' && /\bthe\s{1,2}$/i.test(before(found)));
}

/** Words that time follows; bounded, and met only with the few characters before a hit. */
const TIME_BEFORE =
  /\b(?:in|since|during|until|till|through|throughout|by|from|of|before|after|between|to|and|starting|beginning|for|mid|early|late)[\s-]{1,2}(?:the\s{1,2}month\s{1,2}of\s{1,2})?$/iu;

/** "Black September", "the September Martyrs Brigade": a capital beside it without a preposition makes it part of a name. */
function isNamedAfter(found: Found): boolean {
  if (TIME_BEFORE.test(before(found))) return false;
  return (
    /\b\p{Lu}\p{Ll}{1,20}\s$/u.test(before(found).replace(/\b(?:The|In|On|An|Its|Their)\s$/u, '')) ||
    /^\s\p{Lu}\p{Ll}/u.test(after(found))
  );
}
