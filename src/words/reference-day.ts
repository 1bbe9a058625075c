import { monthName } from './months.ts';

/** How a style writes a day: "August 27, 2019" or "27 Aug. 2019". */
export type DayForm = 'month-first' | 'day-first';

/** A day, month or year as a style writes it; `month` is 1–12. */
export function referenceDay([year = 0, month, day]: readonly number[], form: DayForm): string {
  return form === 'month-first' ? monthFirst(year, month, day) : dayFirst(year, month, day);
}

const ABBREVIATED = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function monthFirst(year: number, month?: number, day?: number): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

function dayFirst(year: number, month?: number, day?: number): string {
  if (month === undefined) return String(year);
  return `${day === undefined ? '' : `${day} `}${ABBREVIATED[month - 1]} ${year}`;
}
