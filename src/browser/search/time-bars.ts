/** A bar of the picture of times: the days it stands for, and how many passages speak of them. */
export interface TimeBar {
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** More months than this are drawn as years. */
const MOST_MONTHS = 72;

/**
 * Deals times out to bars, one for each month or, where that were too many, each year, from the first to the last that
 * has any. A time counts for every bar it shares a day with; one longer than `LONGEST` bars, which says little of when,
 * for none.
 */
export function timeBars(counts: ReadonlyMap<string, number>): TimeBar[] {
  const times = [...counts].flatMap(([value, count]) => {
    const [first = '', last = ''] = value.split('/');
    return count > 0 && /^\d{4}-/.test(first) ? [{ first: monthOf(first), last: monthOf(last), count }] : [];
  });
  const short = times.filter(({ first, last }) => last - first < LONGEST);
  const known = short.length > 0 ? short : times;
  if (known.length === 0) return [];
  const start = Math.min(...known.map(({ first }) => first));
  const end = Math.max(...known.map(({ last }) => last));
  const step = end - start < MOST_MONTHS ? 1 : 12;
  const first = Math.floor(start / step);
  const bars = Array.from({ length: Math.floor(end / step) - first + 1 }, () => 0);
  for (const it of known) {
    for (let bar = Math.floor(it.first / step); bar <= Math.floor(it.last / step); bar += 1) {
      bars[bar - first] = (bars[bar - first] ?? 0) + it.count;
    }
  }
  return bars.map((count, index) => ({ ...daysOf((first + index) * step, step), count }));
}

/** A time of a year or more. */
const LONGEST = 12;

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function daysOf(month: number, months: number): Pick<TimeBar, 'from' | 'to'> {
  const from = new Date(Date.UTC(0, 0, 1));
  from.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  const to = new Date(from);
  to.setUTCMonth(to.getUTCMonth() + months, 0);
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
}
