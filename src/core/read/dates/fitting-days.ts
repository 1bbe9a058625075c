import type { Day } from '../../model/edtf.ts';
import { makeDay, weekdayOf } from './calendar.ts';

/** A day of the month with its weekday, of a year that is not said. */
export interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** The years that reports on the web can be of; there is no clock in core to ask. */
export const WEB_YEARS = { first: 2000, last: 2030 } as const;

/** The days of some years on which a date without year falls on its weekday: "Wednesday, January 22" in 2014, 2020 … */
export function fittingDays(named: NamedDay, years: { readonly first: number; readonly last: number }): readonly Day[] {
  return Array.from({ length: years.last - years.first + 1 }, (_, at) =>
    makeDay(years.first + at, named.month, named.day),
  )
    .filter((day) => day !== undefined)
    .filter((day) => weekdayOf(day) === named.weekday);
}
