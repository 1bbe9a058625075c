import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase } from './meaning.ts';
import { GAP, timePattern, YEAR_NUMBER } from './time-words.ts';

/** "2017", "early 2015", "mid-2012", "the end of 2016". */
const YEAR: Finder = {
  pattern: timePattern(
    `(?<portion>(?:early|mid|late)(?:${GAP}|-)(?:in${GAP})?|(?:beginning|start|end|middle|close|half|days)${GAP}of${GAP})?(?<year>${YEAR_NUMBER})(?!-year|[-–—/]\\d)`,
  ),
  read: (found) => (isYear(found) ? readYear(found) : []),
};

/** "2011-2013". */
const YEARS: Finder = {
  pattern: timePattern(`(?<first>(?:19|20)\\d\\d)\\s?[-–—]\\s?(?<last>${YEAR_NUMBER})`),
  read: (found) => readYears(found, Number(found.words.last)),
};

/** "2014-15", "2014/15": two years on end. "2014-18" may be a number, and "2014-11" a month. */
const TWO_YEARS: Finder = {
  pattern: timePattern(`(?<first>(?:19|20)\\d\\d)[-–—/](?<last>\\d\\d)(?!-|[.,/]\\d)`),
  read: (found) => {
    const second = Number(found.words.first) + 1;
    return second % 100 === Number(found.words.last) ? readYears(found, second) : [];
  },
};

/** "the 1990s", and about: "early 2000s". */
const DECADE: Finder = {
  pattern: timePattern(`(?<portion>(?:early|mid|late)[\\s-])?(?<decade>(?:19|20)\\d)0s`),
  read: ({ words, ...at }) =>
    phraseOf(at, { form: 'value', edtf: `${words.decade}X${words.portion === undefined ? '' : '~'}` }),
};

/** Finders of years alone: after a word that time follows, or before a thing of that year. */
export const YEARS_ALONE: readonly Finder[] = [YEAR, YEARS, TWO_YEARS, DECADE];

function readYear(found: Found): readonly Phrase[] {
  const parts = { year: Number(found.words.year), about: found.words.portion !== undefined };
  return phraseOf(found, { form: 'parts', parts });
}

function readYears(found: Found, last: number): readonly Phrase[] {
  const first = Number(found.words.first);
  if (first >= last || isCount(found) || !isSaidOfTime(found)) return [];
  return phraseOf(found, {
    form: 'range',
    from: { form: 'parts', parts: { year: first } },
    to: { form: 'parts', parts: { year: last } },
  });
}

function isSaidOfTime(found: Found): boolean {
  return TIME_BEFORE.test(before(found)) || /\($/.test(before(found)) || isThingOfYear(found);
}

function isYear(found: Found): boolean {
  if (isCount(found)) return false;
  if (found.words.portion || TIME_BEFORE.test(before(found))) return true;
  return isThingOfYear(found) || isAlone(found);
}

const TIME_BEFORE =
  /\b(?:in|since|during|until|till|through|throughout|by|from|before|after|between|year|and|to|of|around|circa|late|early|mid)[\s-]{1,2}(?:the\s{1,2}year\s{1,2})?(?:(?:at\s{1,2}least|about|around|late|early)\s{1,2})?$/iu;

/** "the 2003 invasion", "a 2018 deal", "its 2016 report": one thing, so no plural of people or places. */
function isThingOfYear(found: Found): boolean {
  return /\b(?:the|an?|its|his|her|their)\s$/iu.test(before(found)) && /^\s\p{L}/u.test(after(found));
}

/** "(2015)", "* 2011: …": a year that stands by itself. */
function isAlone(found: Found): boolean {
  if (/\($/.test(before(found))) return after(found).startsWith(')');
  return /(?:^|[*•\n-]\s?)$/u.test(before(found)) && after(found).startsWith(':');
}

/** "in 2000 villages", "of 2014 people", "from 1900 GMT", "2000 km": a number of things, a time or a measure. */
function isCount(found: Found): boolean {
  const next = after(found);
  if (MEASURE.test(next) || COUNTED.test(next)) return true;
  return /00$/.test(found.words.year ?? '') && /^\s\p{Ll}{3,}s\b/u.test(next);
}

const MEASURE =
  /^\s?(?:%|percent|GMT|UTC|hours?\b|local\b|km|kilomet|met(?:er|re)|miles?|kg|tons?|square\b|cubic\b|dollars?|euros?|pounds?|lira)/iu;

/** What reports count by the thousand. */
const COUNTED =
  /^\s(?:\p{Ll}{3,20}\s)?(?:people|civilians|persons|children|women|men|fighters|militants|soldiers|troops|prisoners|detainees|families|villages|houses|homes|cases|casualties|refugees|residents|inhabitants|others|victims|deaths|members|mercenaries)\b/u;
