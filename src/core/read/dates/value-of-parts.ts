import type { Day } from '../../model/edtf.ts';
import {
  addDays,
  makeDay,
  monthOf,
  monthValue,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  yearOf,
  yearValue,
} from './calendar.ts';
import { fittingDays } from './fitting-days.ts';
import type { DateParts } from './meaning.ts';
import type { Standpoint, Value } from './value.ts';

/**
 * The value of a date's parts as written on a day: complete as it stands; without its year the last such day, month or
 * season on or before that day (the next, where the clause speaks of what is to come). Parts that contradict each other
 * give no value but the days that would fit. Source: the truth's rules for dates.
 */
export function valueOfParts(parts: DateParts, at: Standpoint): Value {
  const year = parts.year ?? (parts.yearShift === undefined ? undefined : yearOf(at.today) + parts.yearShift);
  if (parts.shift !== undefined) return dayValue(parts, addDays(at.today, parts.shift), 'day counted from publication');
  if (parts.season !== undefined) return seasonValue(parts, year, at);
  if (parts.month === undefined && parts.weekday !== undefined) return weekdayValue(parts, parts.weekday, at);
  if (parts.month === undefined) return approximate(yearValue(year ?? yearOf(at.today)), parts, ruleFor(parts));
  if (parts.day === undefined) return namedMonth(parts, parts.month, { year, at });
  return year === undefined
    ? dayWithoutYear(parts, at)
    : dayValue(parts, makeDay(year, parts.month, parts.day), ruleFor(parts));
}

function ruleFor(parts: DateParts): string {
  return parts.year === undefined ? 'year counted from publication' : 'complete date';
}

/** A day, once its weekday and date are seen to agree with it. */
function dayValue(parts: DateParts, day: Day | undefined, rule: string): Value {
  if (day === undefined) return { edtf: null, rule: 'no such day' };
  if (!agrees(parts, day)) return { edtf: null, rule: 'weekday and date disagree', candidates: [day] };
  if (parts.overnight) return { edtf: `${day}/${addDays(day, 1)}`, rule };
  return approximate(day, parts, rule);
}

function agrees({ weekday, year, month, day }: DateParts, found: Day): boolean {
  if (weekday !== undefined && weekdayOf(found) !== weekday) return false;
  if (month === undefined || day === undefined) return true;
  return found === makeDay(year ?? yearOf(found), month, day);
}

function weekdayValue(parts: DateParts, weekday: number, { today, future }: Standpoint): Value {
  if (parts.which === 'next' || (future && parts.which !== 'last')) {
    const from = parts.which === 'next' ? addDays(today, 1) : today;
    return dayValue(parts, weekdayOnOrAfter(weekday, from), 'weekday after publication');
  }
  const until = parts.which === 'last' ? addDays(today, -1) : today;
  return dayValue(parts, weekdayOnOrBefore(weekday, until), 'weekday before publication');
}

function dayWithoutYear(parts: DateParts, { today, future }: Standpoint): Value {
  const past = nearest(parts, today, -1);
  const next = nearest(parts, today, 1);
  if (future) return dayValue(parts, next ?? past, 'next such day after publication');
  if (past && agrees(parts, past)) return dayValue(parts, past, 'last such day before publication');
  const soon = next !== undefined && next <= addDays(today, 31) && agrees(parts, next);
  if (soon) return dayValue(parts, next, 'weekday fits the coming such day');
  return { edtf: null, rule: past ? 'weekday and date disagree' : 'no such day', ...withCandidates(parts, today) };
}

/** The days of the last 15 years whose weekday fits. */
function withCandidates({ month, day, weekday }: DateParts, today: Day): Pick<Value, 'candidates'> {
  if (month === undefined || day === undefined || weekday === undefined) return {};
  const years = { first: yearOf(today) - 15, last: yearOf(today) };
  return { candidates: fittingDays({ month, day, weekday }, years).filter((fitting) => fitting <= today) };
}

/** The nearest day of that month and number, going back or on from today, today included; leap days need up to 8 years. */
function nearest({ month = 0, day = 0 }: DateParts, today: Day, step: -1 | 1): Day | undefined {
  for (let years = 0; years <= 8; years++) {
    const found = makeDay(yearOf(today) + step * years, month, day);
    if (found && (step < 0 ? found <= today : found >= today)) return found;
  }
  return undefined;
}

function namedMonth(
  parts: DateParts,
  month: number,
  { year, at }: { readonly year: number | undefined; readonly at: Standpoint },
): Value {
  if (year !== undefined) return approximate(monthValue(year, month), parts, ruleFor(parts));
  const offset = yearOffset(parts, month - monthOf(at.today), at.future);
  const rule = offset > 0 || at.future ? 'next such month after publication' : 'last such month before publication';
  return approximate(monthValue(yearOf(at.today) + offset, month), parts, rule);
}

/** How many years from this one, when a month or season starts `ahead` of now (negative: it has passed; 0: it is now). */
function yearOffset({ which }: DateParts, ahead: number, future: boolean): number {
  if (which === 'this') return 0;
  if (which === 'next') return ahead > 0 ? 0 : 1;
  if (which === 'last') return ahead < 0 ? 0 : -1;
  if (future) return ahead >= 0 ? 0 : 1;
  return ahead <= 0 ? 0 : -1;
}

/** Seasons begin in March, June, September and December; a winter is named by the year it begins in. */
function seasonValue(parts: DateParts, year: number | undefined, at: Standpoint): Value {
  const season = parts.season ?? 0;
  if (year !== undefined) return approximate(monthValue(year, season), parts, ruleFor(parts));
  const begins = (season - 20) * 3;
  const running =
    season === 24 && monthOf(at.today) < 3 ? -1 : Math.floor((monthOf(at.today) - begins) / 3) === 0 ? 0 : undefined;
  const offset =
    running === undefined || parts.which === 'last'
      ? yearOffset(parts, begins - monthOf(at.today), at.future)
      : running;
  return approximate(monthValue(yearOf(at.today) + offset, season), parts, 'last such season before publication');
}

function approximate(edtf: string, { about }: DateParts, rule: string): Value {
  return { edtf: about ? `${edtf}~` : edtf, rule };
}
