import type { Span } from '../../model/span.ts';
import { BACKWARD_REFERENCES } from './backward-references.ts';
import { CALENDAR_DAYS } from './calendar-days.ts';
import { DURATIONS } from './durations.ts';
import { type Finder, findPhrases } from './finder.ts';
import { joinApposition } from './join-apposition.ts';
import { joinPartOfDay } from './join-part-of-day.ts';
import { joinPhrases } from './join-phrases.ts';
import { joinRange, shareYears } from './join-range.ts';
import { joinWeek } from './join-week.ts';
import type { Phrase } from './meaning.ts';
import { MONTHS } from './months.ts';
import { NUMERIC_DAYS } from './numeric-days.ts';
import { openIntervals } from './open-intervals.ts';
import { PARTS_OF_DAY } from './parts-of-day.ts';
import { RELATIVE_DAYS } from './relative-days.ts';
import { SEASONS } from './seasons.ts';
import { UNITS } from './units.ts';
import { WEEKDAYS } from './weekdays.ts';
import { YEARS_ALONE } from './years.ts';

/** Every finder of dates; a new kind of expression is one more entry here. */
export const FINDERS: readonly Finder[] = [
  ...CALENDAR_DAYS,
  ...NUMERIC_DAYS,
  ...MONTHS,
  ...SEASONS,
  ...YEARS_ALONE,
  ...WEEKDAYS,
  ...RELATIVE_DAYS,
  ...UNITS,
  ...PARTS_OF_DAY,
  ...BACKWARD_REFERENCES,
  ...DURATIONS,
];

/**
 * The temporal expressions in a run of English text and what each says, in order, none overlapping: first the words are
 * found, then neighbours that speak of one day or bound one time are joined, then openers ("since") are taken in. Own
 * finders rather than `chrono-node`: its strict mode misses bare years, parts of months and "late Sunday", gives one end
 * of most ranges and no EDTF, so nearly every hit would have to be found again.
 */
export function datePhrases(text: string, run: Span): readonly Phrase[] {
  const phrases = phrasesOf(text.slice(run.start, run.end));
  return phrases.map((phrase) => ({ ...phrase, start: run.start + phrase.start, end: run.start + phrase.end }));
}

/** Works on the run's own words, so that no rule can look over its edge into another segment. */
function phrasesOf(text: string): readonly Phrase[] {
  const found = findPhrases(text, { start: 0, end: text.length }, FINDERS);
  const days = joinPhrases(text, found, joinApposition);
  const parts = joinPhrases(text, days, joinPartOfDay).filter((phrase) => !isLoose(phrase));
  const ranges = joinPhrases(text, shareYears(text, parts), joinRange);
  return openIntervals(text, joinWeek(text, ranges));
}

function isLoose({ meaning }: Phrase): boolean {
  return meaning.form === 'part-of-day' && meaning.loose;
}
