import type { Day } from '../../model/edtf.ts';
import type { Published } from '../../model/working.ts';
import { addDays, makeDay, weekdayOf } from './calendar.ts';
import type { DatedPhrase } from './dated-phrases.ts';

/**
 * The day a text gives for its own "today" (or "yesterday"): "today, Wednesday, 8 January 2020". Without a year, the one
 * year named in another full date of the text that makes its weekday fit, or a full date of the same day; two that fit
 * decide nothing, nor do two days that differ.
 */
export function publishedSameDay(dates: readonly DatedPhrase[]): Published | undefined {
  const own = dates.filter(
    ({ parts, segment }) => parts.shift !== undefined && parts.day !== undefined && segment.kind !== 'quote',
  );
  const found = own.flatMap((date) => dayOfWriting(date, dates) ?? []);
  const [first] = found;
  return first && found.every(({ value }) => value === first.value) ? first : undefined;
}

function dayOfWriting(date: DatedPhrase, dates: readonly DatedPhrase[]): Published | undefined {
  const shift = date.parts.shift ?? 0;
  if (date.day) {
    if (!fits(date, date.day)) return undefined;
    return {
      value: addDays(date.day, -shift),
      status: shift === 0 ? 'stated' : 'computed',
      working: `“${date.words}” in the text`,
    };
  }
  const fitting = [...fittingDays(date, dates)];
  const [day, source] = fitting[0] ?? [];
  if (!day || !source || fitting.length > 1) return undefined;
  const working = `“${date.words}” in the text, with the year of “${source.words}”${date.parts.weekday === undefined ? '' : ', in which the weekday fits'}`;
  return { value: addDays(day, -shift), status: 'computed', working };
}

/** The days that the years of other full dates make of a day without year, each with the date it comes from. */
function fittingDays(date: DatedPhrase, dates: readonly DatedPhrase[]): ReadonlyMap<Day, DatedPhrase> {
  const { month = 0, day = 0, weekday } = date.parts;
  const days = new Map<Day, DatedPhrase>();
  for (const other of dates) {
    const made = other.day && makeDay(other.parts.year ?? 0, month, day);
    if (!made || !fits(date, made) || days.has(made)) continue;
    if (weekday !== undefined || other.day === made) days.set(made, other);
  }
  return days;
}

function fits({ parts }: DatedPhrase, day: Day): boolean {
  return parts.weekday === undefined || weekdayOf(day) === parts.weekday;
}
