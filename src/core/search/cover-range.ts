import { dayBeside, innerUnits } from './calendar.ts';
import type { DayRange } from './choose-passages.ts';
import { TIME_LEVELS, type TimeLevel } from './time-levels.ts';

/** Days that can be asked of the times told at a level. */
export interface CoveredRange {
  readonly level: TimeLevel;
  readonly range: DayRange;
}

/**
 * Cuts a range of days so that as much of it as possible is asked of coarse times: whole years, then whole months, and only
 * what is left at its edges by days. A time that shares a day with the range shares one with a part of it.
 */
export function coverRange(range: DayRange): CoveredRange[] {
  return coverBy(TIME_LEVELS, range);
}

function coverBy([level, ...finer]: readonly TimeLevel[], range: DayRange): CoveredRange[] {
  if (level === undefined) return [];
  const inner = innerRange(level, range);
  if (!inner) return coverBy(finer, range);
  const before = inner.from && inner.from !== range.from ? [{ from: range.from, to: dayBeside(inner.from, -1) }] : [];
  const after = inner.to && inner.to !== range.to ? [{ from: dayBeside(inner.to, 1), to: range.to }] : [];
  return [{ level, range: inner }, ...[...before, ...after].flatMap((edge) => coverBy(finer, edge))];
}

/** The whole units within a range, open where the range is; days as they are, whatever stands there. */
function innerRange(level: TimeLevel, range: DayRange): DayRange | undefined {
  if (level === 'day') return range;
  const { from, to } = range;
  const inner = innerUnits(level, { from: from ?? EARLIEST, to: to ?? LATEST });
  return inner && { from: from && inner.from, to: to && inner.to };
}

/** Days beyond which no time is looked for, and around which there are others. */
const EARLIEST = '0001-01-01';
const LATEST = '9998-12-31';
