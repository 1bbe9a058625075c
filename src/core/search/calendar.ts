/** Stretches of a calendar, the longest first. */
export const UNITS = ['century', 'decade', 'year', 'month', 'day'] as const;

export type TimeUnit = (typeof UNITS)[number];

/** First and last day, ISO 8601, of the years 0 to 9999. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The units of time from the one in which the first day lies to that of the last; none where they are the other way about. */
export function unitsBetween(unit: TimeUnit, { from, to }: Days): Days[] {
  const first = numberOf(unit, from);
  return Array.from({ length: Math.max(0, numberOf(unit, to) - first + 1) }, (_, index) => daysOf(unit, first + index));
}

/** How many units of time there are from the one in which the first day lies to that of the last. */
export function countUnits(unit: TimeUnit, { from, to }: Days): number {
  return Math.max(0, numberOf(unit, to) - numberOf(unit, from) + 1);
}

/** The days of the whole units of time over which some days reach. */
export function wholeUnits(unit: TimeUnit, { from, to }: Days): Days {
  return { from: daysOf(unit, numberOf(unit, from)).from, to: daysOf(unit, numberOf(unit, to)).to };
}

/** The days of the whole units of time that lie within some days; absent where none does. */
export function innerUnits(unit: TimeUnit, { from, to }: Days): Days | undefined {
  const first = numberOf(unit, dayBeside(from, -1)) + 1;
  const last = numberOf(unit, dayBeside(to, 1)) - 1;
  return last < first ? undefined : { from: daysOf(unit, first).from, to: daysOf(unit, last).to };
}

/** The day so many days after another. */
export function dayBeside(day: string, days: number): string {
  return daysOf('day', numberOf('day', day) + days).from;
}

/** Whether these are the same days. */
export function isSame(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}

const MONTHS = { century: 1200, decade: 120, year: 12, month: 1 } as const;
const DAY = 86_400_000;

/** Counted from the year 0; days from 1970. */
function numberOf(unit: TimeUnit, day: string): number {
  if (unit === 'day') return Math.floor(Date.parse(day) / DAY);
  return Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / MONTHS[unit]);
}

function daysOf(unit: TimeUnit, number: number): Days {
  if (unit === 'day') return { from: isoDay(new Date(number * DAY)), to: isoDay(new Date(number * DAY)) };
  const first = number * MONTHS[unit];
  return { from: isoDay(monthDay(first, 1)), to: isoDay(monthDay(first + MONTHS[unit], 0)) };
}

/** A day of a month that is counted from the year 0; day 0 is the last of the month before. */
function monthDay(month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
