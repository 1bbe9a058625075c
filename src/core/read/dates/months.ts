import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { DateParts, Phrase } from './meaning.ts';
import { OF_YEAR, PORTION, WHICH, whichOf, YEAR_SHIFT, yearShiftOf } from './qualifiers.ts';
import { isCapitalised, MONTH_NAME, MONTH_WORD, monthNumber, timePattern } from './time-words.ts';

/** "May 2017", "late April", "the end of July", "last September", "July last year", "Sept 2015". */
const MONTH: Finder = {
  pattern: timePattern(`${PORTION}${WHICH}(?<month>${MONTH_NAME})(?:${OF_YEAR}|${YEAR_SHIFT})?`),
  read: (found) => (isMonth(found) ? readMonth(found) : []),
};

const SHORT_MONTH: Finder = {
  pattern: timePattern(`${PORTION}(?<month>${MONTH_WORD})${OF_YEAR}`),
  read: readMonth,
};

/** Finders of months, with or without their year. */
export const MONTHS: readonly Finder[] = [MONTH, SHORT_MONTH];

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
  if (!isCapitalised(month)) return false;
  if (portion || which) return true;
  if (isNamedAfter(found)) return false;
  if (!/^(?:March|April|May|June|August)$/i.test(month)) return true;
  return TIME_BEFORE.test(before(found)) || isListed(found) || (month !== 'May' && THING_OF.test(before(found)));
}

/** "• April: 11 attacks": the head of an entry in a list by months. */
function isListed(found: Found): boolean {
  return /(?:^|[*•\n-]\s?)$/u.test(before(found)) && after(found).startsWith(':');
}

/** "the March offensive", "a deadly April attack". */
const THING_OF = /\b(?:the|an?|its|their|his)\s{1,2}(?:\p{Ll}{1,20}\s)?$/iu;

/** Words that time follows; bounded, and met only with the few characters before a hit. */
const TIME_BEFORE =
  /\b(?:in|since|during|until|till|through|throughout|by|from|of|before|after|between|to|and|starting|beginning|for|mid|early|late)[\s-]{1,2}(?:the\s{1,2}month\s{1,2}of\s{1,2})?$/iu;

/** "Black September", "the September Martyrs Brigade": a capital beside it without a preposition makes it part of a name. */
function isNamedAfter(found: Found): boolean {
  if (TIME_BEFORE.test(before(found))) return false;
  return (
    /\b\p{Lu}\p{Ll}{1,20}\s$/u.test(before(found).replace(/\b(?:The|In|On|An|Its|Their)\s$/u, '')) ||
    /^\s(?:\d{1,2}\s)?\p{Lu}\p{Ll}/u.test(after(found))
  );
}
