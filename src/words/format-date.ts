import { type DatePoint, readDateValue } from '../core/model/date-value.ts';
import { monthName } from './months.ts';

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
  if (value.form === 'since' && start) return `since ${spoken(start)}`;
  if (value.form === 'until' && end) return `until ${spoken(end)}`;
  if (start && end) return formatRange(start, end);
  return start ? formatPoint(start) : edtf;
}

/** A month and year, or a year alone: “August 2019”. */
export function formatPeriod({ year, month }: { readonly year: number; readonly month?: number }): string {
  return formatPoint({ year, month, approximate: false, uncertain: false });
}

function formatPoint(point: DatePoint): string {
  const words = [point.day, point.month && monthName(point.month), seasonName(point), formatYear(point)];
  const date = words.filter((word) => word !== undefined).join(' ');
  return `${point.approximate ? `about ${article(point)}` : ''}${date}${point.uncertain ? ' (uncertain)' : ''}`;
}

/** A point after a preposition: “since the 1990s”. */
function spoken(point: DatePoint): string {
  return point.approximate ? formatPoint(point) : `${article(point)}${formatPoint(point)}`;
}

function article({ years, month, season }: DatePoint): string {
  return years === 10 && month === undefined && season === undefined ? 'the ' : '';
}

function seasonName({ season }: DatePoint): string | undefined {
  return season === undefined ? undefined : (SEASONS.get(season) ?? 'part');
}

/** “2019”, “45 BC”, “1990s”, “1900–1999”. */
function formatYear({ year, years = 1 }: DatePoint): string {
  if (years === 10 && year > 0) return `${year}s`;
  const first = year > 0 ? String(year) : `${1 - year} BC`;
  return years === 1
    ? first
    : `${first}–${formatYear({ year: year + years - 1, approximate: false, uncertain: false })}`;
}

/** “25–26 August 2019”, “30 July – 2 August 2019”, “September 2018 – April 2019”. */
function formatRange(start: DatePoint, end: DatePoint): string {
  const plain = !start.approximate && !start.uncertain;
  const sameYear = start.year === end.year && start.years === end.years;
  const sameMonth = sameYear && start.month === end.month && start.month !== undefined;
  if (plain && sameMonth && start.day && end.day) return `${start.day}–${formatPoint(end)}`;
  const shared = plain && sameYear && start.month !== undefined && end.month !== undefined;
  const first = shared ? formatPoint(start).replace(` ${formatYear(start)}`, '') : formatPoint(start);
  return `${first} – ${formatPoint(end)}`;
}
