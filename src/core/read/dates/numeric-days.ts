import type { Day } from '../../model/edtf.ts';
import { makeDay } from './calendar.ts';
import { type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase } from './meaning.ts';
import { timePattern } from './time-words.ts';

/** ISO 8601 and its cousins: 2019-08-27, 2019/08/27. */
const YEAR_FIRST: Finder = {
  pattern: timePattern(
    '(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<third>\\d{1,2})(?=T\\d|(?![\\p{L}\\p{N}_/-]))(?:T[\\d:.]{4,15}Z?)?',
  ),
  read: (found) => phraseFor(found, [dayOf(found, 'second', 'third')]),
};

/** 27.08.2019: with points the day comes first everywhere. */
const WITH_POINTS: Finder = {
  pattern: timePattern('(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)'),
  read: (found) => phraseFor(found, [dayOf(found, 'second', 'first')]),
};

/** 27/08/2019 or 08/27/2019: both orders are in use, so a date that fits both stays open. */
const WITH_STROKES: Finder = {
  pattern: timePattern('(?<first>\\d{1,2})(?<mark>[/-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)'),
  read: (found) => phraseFor(found, [dayOf(found, 'second', 'first'), dayOf(found, 'first', 'second')]),
};

/** Finders of days written in digits alone. */
export const NUMERIC_DAYS: readonly Finder[] = [YEAR_FIRST, WITH_POINTS, WITH_STROKES];

function dayOf({ words }: Found, month: string, day: string): Day | undefined {
  return makeDay(Number(words.year), Number(words[month]), Number(words[day]));
}

function phraseFor(found: Found, readings: readonly (Day | undefined)[]): readonly Phrase[] {
  const options = [...new Set(readings.filter((day) => day !== undefined))].sort();
  const [only] = options;
  if (only === undefined) return [];
  if (options.length > 1) return phraseOf(found, { form: 'choice', options });
  const [year, month, day] = only.split('-').map(Number);
  return phraseOf(found, { form: 'parts', parts: { year, month, day } });
}
