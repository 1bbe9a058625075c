import {
  countUnits,
  type Days,
  dayBeside,
  innerUnits,
  isSame,
  type TimeUnit,
  UNITS,
  unitsBetween,
  wholeUnits,
} from '../../core/search/calendar.ts';
import { isDay, isLong, TIME_LEVELS, type TimeLevel } from '../../core/search/time-levels.ts';

/** A picture of times: what its bars stand for, and where the reader can go from it. */
export interface TimeBars {
  readonly unit: TimeUnit;
  /** One after the other without a gap; none where no time is known. */
  readonly bars: readonly Days[];
  /** The stretches of the calendar around what is chosen, nearest first, short of the whole; none where nothing is. */
  readonly wider: readonly Days[];
  /** Whether the bars reach over all times there are, and not only over some around what is chosen. */
  readonly isWhole: boolean;
}

/** What is chosen, ISO 8601; an open end is absent. */
export type ChosenDays = Partial<Days>;

/** More bars than this can hardly be told apart. */
const MOST = 72;

/**
 * The bars of times with their counts, in the shortest units of which there are not too many, from the first time to the
 * last. Where days are chosen, the bars are of the unit with which they begin and end; one such unit alone is shown by
 * what it is made of: a year by its months, a month by its days. A time of a year or more says little of when: it does not
 * widen the picture, unless there is no other.
 */
export function timeBars(counts: ReadonlyMap<string, number>, chosen: ChosenDays): TimeBars {
  const all = extentOf(counts);
  if (!all) return { unit: 'year', bars: [], wider: [], isWhole: true };
  const coarsest = UNITS.findLastIndex((unit) => countUnits(unit, all) <= MOST);
  const unit = UNITS[coarsest] ?? 'century';
  const whole: TimeBars = { unit, bars: unitsBetween(unit, all), wider: [], isWhole: true };
  const days = { from: chosen.from ?? all.from, to: chosen.to ?? all.to };
  if ((!chosen.from && !chosen.to) || days.to < days.from) return whole;
  const finest = unitOf(days);
  const alone = UNITS.slice(Math.max(0, coarsest), finest).filter((it) => countUnits(it, days) === 1);
  const wider = alone.map((it) => wholeUnits(it, days)).filter((it) => !isSame(it, days));
  return { ...(barsAround(days, coarsest, finest) ?? whole), wider: wider.toReversed() };
}

/**
 * Whether times that are told at a level must be told at the next to say how their picture begins and ends: its bars may be
 * of shorter units then. Not so where too many of these would lie between the first and the last unit in any case.
 */
export function needsShorter(level: TimeLevel, counts: ReadonlyMap<string, number>): TimeLevel | undefined {
  const shorter = TIME_LEVELS[TIME_LEVELS.indexOf(level) + 1];
  const all = extentOf(counts);
  if (!shorter || !all) return undefined;
  const between = innerUnits(level, { from: dayBeside(all.from, 1), to: dayBeside(all.to, -1) });
  return !between || countUnits(shorter, between) + 2 <= MOST ? shorter : undefined;
}

/** From the first to the last day of all times that say when, as far as they do. */
function extentOf(counts: ReadonlyMap<string, number>): Days | undefined {
  const times = [...counts].flatMap(([value, count]) => {
    const [from = '', to = ''] = value.split('/');
    return count > 0 && isDay(from) && isDay(to) ? [{ from, to }] : [];
  });
  const short = times.filter((it) => !isLong(it));
  const known = short.length > 0 ? short : times;
  const [from] = known.map((it) => it.from).sort();
  const to = known
    .map((it) => it.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The place in `UNITS` of the longest unit with which days begin and end; of one such unit alone, of its parts. */
function unitOf(days: Days): number {
  const longest = UNITS.findIndex((unit) => isSame(wholeUnits(unit, days), days));
  const isAlone = countUnits(UNITS[longest] ?? 'day', days) === 1;
  return Math.min(UNITS.length - 1, longest + (isAlone ? 1 : 0));
}

/** Bars of the shortest fitting unit that is shorter than those of the whole, over the next longer units around days. */
function barsAround(days: Days, coarsest: number, finest: number): TimeBars | undefined {
  for (let at = finest; at > coarsest; at -= 1) {
    const [longer, unit] = UNITS.slice(at - 1, at + 1);
    if (!longer || !unit) return undefined;
    const frame = wholeUnits(longer, days);
    if (countUnits(unit, frame) <= MOST) return { unit, bars: unitsBetween(unit, frame), wider: [], isWhole: false };
  }
  return undefined;
}
