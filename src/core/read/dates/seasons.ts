import { before, type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase } from './meaning.ts';
import { OF_YEAR, PORTION, WHICH, whichOf, YEAR_SHIFT, yearShiftOf } from './qualifiers.ts';
import { isCapitalised, SEASON_NAME, seasonNumber, timePattern } from './time-words.ts';

/** "spring 2015", "the summer of 2012", "last winter", "late spring last year", "in the autumn". */
const SEASON: Finder = {
  pattern: timePattern(`${PORTION}${WHICH}(?<season>${SEASON_NAME})(?:${OF_YEAR}|${YEAR_SHIFT})?`),
  read: (found) => (isSeason(found) ? readSeason(found) : []),
};

/** Finders of seasons: with a year, counted from this one, or after a preposition. */
export const SEASONS: readonly Finder[] = [SEASON];

function readSeason(found: Found): readonly Phrase[] {
  const { season = '', year, portion, which, yearShift } = found.words;
  const parts = {
    season: seasonNumber(season),
    year: year ? Number(year) : undefined,
    yearShift: yearShiftOf(yearShift),
    which: whichOf(which),
    about: portion !== undefined,
  };
  return phraseOf(found, { form: 'parts', parts });
}

/** "Arab Spring", "the fall of the city" and "fall into a pit" are none. */
function isSeason(found: Found): boolean {
  const { season = '', year, which, yearShift } = found.words;
  if (
    isCapitalised(season) &&
    /\p{Lu}\p{Ll}+[”"’']?\s$/u.test(before(found)) &&
    !/\b(?:In|The|Since|Last|This)\s$/u.test(before(found))
  )
    return false;
  if (year || which || yearShift) return true;
  return !/^fall$/i.test(season) && /\b(?:in|since|during|by|until|over)\s{1,2}(?:the\s{1,2})?$/iu.test(before(found));
}
