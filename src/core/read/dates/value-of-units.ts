import type { Day } from '../../model/edtf.ts';
import {
  addDays,
  addMonths,
  mondayOf,
  monthOf,
  monthValue,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  yearOf,
  yearValue,
} from './calendar.ts';
import type { Meaning, Unit } from './meaning.ts';
import { intervalValue, type Standpoint, type Value } from './value.ts';

const SATURDAY = 6;

/** The value of a whole unit counted from the current one; weeks run from Monday to Sunday, this one up to today. */
export function valueOfUnit(unit: Extract<Meaning, { form: 'unit' }>, at: Standpoint): Value {
  return { edtf: unitEdtf(unit, at), rule: 'calendar unit counted from publication' };
}

/** The value of a stretch of time that ends (or begins) on a day: days and weeks in days, months and years in months. */
export function valueOfStretch(
  { unit, count, toward }: Extract<Meaning, { form: 'stretch' }>,
  { today }: Standpoint,
): Value {
  const fine = unit === 'day' || unit === 'week' || unit === 'weekend';
  const here = fine ? today : monthEdtf(today);
  const there = count === null ? '..' : inUnits(step(today, unit, toward * count), fine);
  const rule = toward < 0 ? 'stretch up to publication' : 'stretch from publication';
  return { edtf: toward < 0 ? `${there}/${here}` : `${here}/${there}`, rule };
}

/**
 * The value of a distance from a day, no finer than the unit it is counted in: "three years ago" is a year. A week has
 * no value of its own in EDTF, so "two weeks ago" is a day, about; "a year ago today" is a day, exactly. Without a number: some time before.
 */
export function valueOfDistance(distance: Extract<Meaning, { form: 'distance' }>, from: Day): string {
  const { unit, count, about, exact } = distance;
  if (count === null) return `../${unit === 'day' || unit === 'week' ? from : monthEdtf(from)}`;
  const there = step(from, unit, count);
  if (exact) return `${unitAround(there, exact)}${about ? '~' : ''}`;
  const edtf =
    unit === 'year' || unit === 'decade' ? yearValue(yearOf(there)) : unit === 'month' ? monthEdtf(there) : there;
  return about || unit === 'week' || unit === 'decade' ? `${edtf}~` : edtf;
}

/** The value of a state that began on a day and lasted so many units, the first of them counted. */
export function valueOfDuration({ unit, count }: Extract<Meaning, { form: 'duration' }>, first: Day): string {
  const fine = unit === 'day' || unit === 'week';
  const last = unit === 'week' ? addDays(first, 7 * count - 1) : addDays(step(first, unit, count), fine ? -1 : 0);
  if (fine) return intervalValue(first, last);
  return intervalValue(monthEdtf(first), monthEdtf(addMonths(last, -1)));
}

/** The day so many units away. */
export function step(from: Day, unit: Unit, count: number): Day {
  if (unit === 'day') return addDays(from, count);
  if (unit === 'week' || unit === 'weekend') return addDays(from, 7 * count);
  return addMonths(from, count * { month: 1, year: 12, decade: 120 }[unit]);
}

/** EDTF of the unit a day lies in. */
export function unitAround(day: Day, unit: Unit): string {
  if (unit === 'day') return day;
  if (unit === 'week' || unit === 'weekend') return `${mondayOf(day)}/${addDays(mondayOf(day), 6)}`;
  return unit === 'month' ? monthEdtf(day) : yearValue(yearOf(day));
}

function unitEdtf({ unit, shift, about }: Extract<Meaning, { form: 'unit' }>, at: Standpoint): string {
  if (unit === 'weekend') return weekend(shift, at);
  if (unit === 'week' && shift === 0) return thisWeek(at);
  const around = unitAround(step(at.today, unit, shift), unit);
  return about && unit !== 'week' ? `${around}~` : around;
}

function thisWeek({ today, future }: Standpoint): string {
  const monday = mondayOf(today);
  return future ? intervalValue(today, addDays(monday, 6)) : intervalValue(monday, today);
}

function weekend(shift: number, { today, future }: Standpoint): string {
  const saturday =
    shift > 0 || (future && shift === 0)
      ? weekdayOnOrAfter(SATURDAY, today)
      : weekdayOnOrBefore(SATURDAY, shift < 0 ? addDays(mondayOf(today), -1) : today);
  return `${saturday}/${addDays(saturday, 1)}`;
}

function inUnits(day: Day, fine: boolean): string {
  return fine ? day : monthEdtf(day);
}

function monthEdtf(day: Day): string {
  return monthValue(yearOf(day), monthOf(day));
}
