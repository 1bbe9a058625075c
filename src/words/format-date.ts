import { type DatePoint, readDateValue } from '../core/model/date-value.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS = new Map([
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn'],
  [24, 'winter'],
]);

/**
 * An EDTF value in English words: `2019-08-25/2019-08-26` is “25–26 August 2019”, `2019-04~/..` “since about April
 * 2019”. What is no EDTF value is given back as it is.
 */
export function formatDate(edtf: string): string {
  const value = readDateValue(edtf);
  if (!value) return edtf;
  const { start, end } = value;
  if (value.form === 'since' && start) return `since ${formatPoint(start)}`;
  if (value.form === 'until' && end) return `until ${formatPoint(end)}`;
  if (start && end) return formatRange(start, end);
  return start ? formatPoint(start) : edtf;
}

/** A month and year, or a year alone: “August 2019”. */
export function formatPeriod({ year, month }: { readonly year: number; readonly month?: number }): string {
  return formatPoint({ year, month, approximate: false, uncertain: false });
}

/** The name of a month, 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

function formatPoint(point: DatePoint): string {
  const words = [point.day, point.month && monthName(point.month), seasonName(point), formatYear(point.year)];
  const date = words.filter((word) => word !== undefined).join(' ');
  return `${point.approximate ? 'about ' : ''}${date}${point.uncertain ? ' (uncertain)' : ''}`;
}

function seasonName({ season }: DatePoint): string | undefined {
  return season === undefined ? undefined : (SEASONS.get(season) ?? 'part');
}

function formatYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** “25–26 August 2019”, “30 July – 2 August 2019”, “September 2018 – April 2019”. */
function formatRange(start: DatePoint, end: DatePoint): string {
  const plain = !start.approximate && !start.uncertain;
  const sameMonth = start.year === end.year && start.month === end.month && start.month !== undefined;
  if (plain && sameMonth && start.day && end.day) return `${start.day}–${formatPoint(end)}`;
  const shared = plain && start.year === end.year && start.month !== undefined && end.month !== undefined;
  const first = shared ? formatPoint(start).replace(` ${formatYear(start.year)}`, '') : formatPoint(start);
  return `${first} – ${formatPoint(end)}`;
}
