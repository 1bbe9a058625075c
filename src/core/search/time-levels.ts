import type { FacetKey, SearchFacetValue } from '../views/search-source.ts';
import { countUnits, type TimeUnit, wholeUnits } from './calendar.ts';

/** Which time is meant: of what is told, or of publication. */
export const TIMES = ['told', 'published'] as const satisfies FacetKey[];

export type Time = (typeof TIMES)[number];

/** How coarsely times are told, each in files of its own, the coarsest first: what a picture of years asks is little. */
export const TIME_LEVELS = ['year', 'month', 'day'] as const satisfies TimeUnit[];

export type TimeLevel = (typeof TIME_LEVELS)[number];

/** A facet by the name of its first file. */
export type FacetName = FacetKey | `${Time}-${Exclude<TimeLevel, 'day'>}`;

/** The name of the times told so coarsely. */
export function timesAt(time: Time, level: TimeLevel): FacetName {
  return level === 'day' ? time : `${time}-${level}`;
}

/** Whether a facet is one of times. */
export function isOfTimes(name: FacetName): boolean {
  return TIMES.some((time) => TIME_LEVELS.some((level) => timesAt(time, level) === name));
}

/** The coarsest level from which units of time can be counted. */
export function levelOf(unit: TimeUnit): TimeLevel {
  return TIME_LEVELS.find((level) => level === unit) ?? 'year';
}

/** A facet of times as it is told so coarsely: every passage once for each of its times that is then another. */
export function coarseTimes(values: readonly SearchFacetValue[], level: TimeLevel): readonly SearchFacetValue[] {
  if (level === 'day') return values;
  const coarse = Map.groupBy(values, ({ value }) => coarseTime(value, level));
  return Array.from(coarse, ([value, all]) => ({ value, passages: united(all.map(({ passages }) => passages)) }));
}

/**
 * A time, `first/last` day, widened to whole units: `2019-08-25/2019-08-26` is `2019-01-01/2019-12-31` by years. One of at
 * most twelve months over the end of a year is widened to months alone, so that it does not become a long one, which says
 * little of when. It shares a year, or a month, with just those that the time itself does. What is no time stays.
 */
export function coarseTime(value: string, level: TimeLevel): string {
  const [from = '', to = ''] = value.split('/');
  const days = { from, to };
  if (!isDay(from) || !isDay(to)) return value;
  const isOverAnEnd = countUnits('year', days) > 1 && !isLong(days);
  const wide = wholeUnits(level === 'year' && isOverAnEnd ? 'month' : level, days);
  return `${wide.from}/${wide.to}`;
}

/** Whether days, of which both are real, reach over more than twelve months: that says little of when. */
export function isLong(days: { readonly from: string; readonly to: string }): boolean {
  return countUnits('month', days) > 12;
}

/** Whether a text is a day as times have it. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** Rising numbers, each once. */
function united(all: readonly (readonly number[])[]): number[] {
  return [...new Set(all.flat())].sort((a, b) => a - b);
}
