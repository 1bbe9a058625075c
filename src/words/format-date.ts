import { type DatePoint, readDateValue } from '../core/model/date-value.ts';
import { type DatePhrases, ENGLISH_DATES } from './date-phrases.ts';

/**
 * An EDTF value in words, English unless other phrases are given: `2019-08-25/2019-08-26` is “25–26 August 2019”,
 * `2019-04~/..` “since about April 2019”. What is no EDTF value is given back as it is.
 */
export function formatDate(edtf: string, phrases: DatePhrases = ENGLISH_DATES): string {
  const value = readDateValue(edtf);
  if (!value) return edtf;
  const { start, end } = value;
  if (value.form === 'since' && start) return phrases.since(spoken(start, phrases));
  if (value.form === 'until' && end) return phrases.until(spoken(end, phrases));
  if (start && end) return formatRange(start, end, phrases);
  return start ? formatPoint(start, phrases) : edtf;
}

/** A month and year, or a year alone: “August 2019”. */
export function formatPeriod(
  { year, month }: { readonly year: number; readonly month?: number },
  phrases: DatePhrases = ENGLISH_DATES,
): string {
  return formatPoint({ year, month, approximate: false, uncertain: false }, phrases);
}

function formatPoint(point: DatePoint, phrases: DatePhrases): string {
  const date = plainPoint(point, phrases);
  const near = point.approximate ? phrases.about(article(point, phrases) + date) : date;
  return point.uncertain ? phrases.uncertain(near) : near;
}

function plainPoint(point: DatePoint, phrases: DatePhrases): string {
  const month = point.month && phrases.month(point.month);
  const words = [point.day, month, seasonName(point, phrases), formatYear(point, phrases)];
  return words.filter((word) => word !== undefined).join(' ');
}

/** A point after a preposition: “since the 1990s”. */
function spoken(point: DatePoint, phrases: DatePhrases): string {
  return `${point.approximate ? '' : article(point, phrases)}${formatPoint(point, phrases)}`;
}

function article({ years, month, season }: DatePoint, phrases: DatePhrases): string {
  return years === 10 && month === undefined && season === undefined ? phrases.article : '';
}

function seasonName({ season }: DatePoint, { seasons, part }: DatePhrases): string | undefined {
  return season === undefined ? undefined : (seasons.get(season) ?? part);
}

/** “2019”, “45 BC”, “1990s”, “1900–1999”. */
function formatYear({ year, years = 1 }: Pick<DatePoint, 'year' | 'years'>, phrases: DatePhrases): string {
  if (years === 10 && year > 0) return phrases.decade(year);
  const first = year > 0 ? String(year) : phrases.beforeFirst(1 - year);
  return years === 1 ? first : phrases.years(first, formatYear({ year: year + years - 1 }, phrases));
}

/** “25–26 August 2019”, “30 July – 2 August 2019”, “September 2018 – April 2019”. */
function formatRange(start: DatePoint, end: DatePoint, phrases: DatePhrases): string {
  const plain = !start.approximate && !start.uncertain;
  const sameYear = start.year === end.year && start.years === end.years;
  const sameMonth = sameYear && start.month === end.month && start.month !== undefined;
  const last = formatPoint(end, phrases);
  if (plain && sameMonth && start.day && end.day) return phrases.days(start.day, last);
  const shared = plain && sameYear && start.month !== undefined && end.month !== undefined;
  const first = formatPoint(start, phrases);
  return phrases.range(shared ? first.replace(` ${formatYear(start, phrases)}`, '') : first, last);
}
