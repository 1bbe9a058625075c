/** What a bar of a picture of times stands for. */
export type TimeUnit = 'century' | 'decade' | 'year' | 'month' | 'day';

/** “25 August 2019” for `2019-08-25`, in the language and calendar of a BCP 47 tag. */
export function formattedDay(tag: string, iso: string): string {
  return formatted(tag, { dateStyle: 'long' }).format(dateOf(iso));
}

/** “2019”, “2011–2020”, “August 2019”, “25–27 August 2019”: the shortest that says these days, both included. */
export function daysInWords(tag: string, from: string, to: string): string {
  const [first, last] = [dateOf(from), dateOf(to)];
  const areMonths = from.endsWith('-01') && new Date(last.getTime() + DAY).getUTCDate() === 1;
  if (!areMonths) return formatted(tag, { dateStyle: 'long' }).formatRange(first, last);
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) {
    return formatted(tag, { month: 'long', year: 'numeric' }).formatRange(first, last);
  }
  return [...new Set([from.slice(0, 4), to.slice(0, 4)])].join('–');
}

/** A bar, by its unit and its first day. */
export interface Tick {
  readonly unit: TimeUnit;
  readonly from: string;
  /** Whether all bars beside it are of one year, which need then not be told. */
  readonly isOneYear: boolean;
}

/** What stands below a bar: “2019”, “Aug”, “Aug 2019”, “25 Aug”. */
export function tickInWords(tag: string, { unit, from, isOneYear }: Tick): string {
  if (unit === 'day') return formatted(tag, { day: 'numeric', month: 'short' }).format(dateOf(from));
  if (unit !== 'month' || (!isOneYear && from.endsWith('-01-01'))) return from.slice(0, 4);
  return formatted(tag, { month: 'short', ...(isOneYear ? {} : { year: 'numeric' }) }).format(dateOf(from));
}

const DAY = 86_400_000;

function formatted(tag: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
}

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
