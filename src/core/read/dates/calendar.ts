import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../model/edtf.ts';

/**
 * Calendar arithmetic on days, proleptic Gregorian and without any clock or time zone. The one file over
 * `temporal-polyfill`; everything else counts in `Day` strings, which compare as text.
 */

/** The day of a year, month (1–12) and day of month, or `undefined` where there is none (30 February). */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (day < 1 || month < 1 || month > 12) return undefined;
  const made = Temporal.PlainDate.from({ year, month, day });
  return made.day === day ? toDay(made) : undefined;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return toDay(Temporal.PlainDate.from(day).add({ days: count }));
}

/** The day `count` months later; the last of a shorter month where the day does not exist. */
export function addMonths(day: Day, count: number): Day {
  return toDay(Temporal.PlainDate.from(day).add({ months: count }));
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The Monday of a day's week: weeks run from Monday to Sunday. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The last day with this weekday on or before a day. */
export function weekdayOnOrBefore(weekday: number, day: Day): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The first day with this weekday on or after a day. */
export function weekdayOnOrAfter(weekday: number, day: Day): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** EDTF of a year: `2019`. */
export function yearValue(year: number): string {
  return String(year).padStart(4, '0');
}

/** EDTF of a month or season (21–24) of a year: `2019-08`. */
export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${String(month).padStart(2, '0')}`;
}

function toDay(date: Temporal.PlainDate): Day {
  return date.toString() as Day;
}
