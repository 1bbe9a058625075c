import { monthName } from '../../src/words/months.ts';

/**
 * The days, ISO 8601, that an invented passage tells of, each once: as stated, a day without a year and a weekday as the
 * last before publication; that of publication where it states none.
 */
export function toldDays(text: string, published: string): string[] {
  const stated = Array.from(text.matchAll(/(\d{1,2}) (\p{Lu}\p{Ll}+)(?: (\d{4}))?/gu), ([, day, month, year]) =>
    dayOf(published, Number(day), MONTHS.indexOf(month ?? ''), year),
  );
  const weekdays = Array.from(text.matchAll(/on (\p{Lu}\p{Ll}+day)/gu), ([, name]) => lastDay(published, name ?? ''));
  const days = [...stated, ...weekdays, ...(text.includes('yesterday') ? [daysBefore(published, 1)] : [])];
  return days.length > 0 ? [...new Set(days)].sort() : [published];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1));

function dayOf(published: string, day: number, month: number, year: string | undefined): string {
  const last = Number(published.slice(0, 4));
  const inYear = (it: number) => isoDay(new Date(Date.UTC(it, month, day)));
  if (year !== undefined) return inYear(Number(year));
  return inYear(last) <= published ? inYear(last) : inYear(last - 1);
}

/** The last day of this name, that of publication among them. */
function lastDay(published: string, name: string): string {
  const week = Array.from({ length: 7 }, (_, count) => daysBefore(published, count));
  return week.find((day) => weekday(day) === name) ?? published;
}

function weekday(day: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function daysBefore(day: string, count: number): string {
  return isoDay(new Date(Date.parse(day) - count * 86_400_000));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
