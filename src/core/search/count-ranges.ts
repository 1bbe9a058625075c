import { countUnits, type Days, type TimeUnit } from './calendar.ts';
import type { PassageSet } from './choose-passages.ts';
import type { FacetIndex } from './facet-file.ts';

/** How many passages a unit of time gives. */
export interface RangeCount {
  /** Those whose time shares a day with it. */
  readonly count: number;
  /** Of these, those with a time that lies in two such units at most: the others say little of when. */
  readonly sharp: number;
}

/** Units of time that follow one another without a gap. */
export interface UnitsOfTime {
  readonly unit: TimeUnit;
  readonly ranges: readonly Days[];
}

/**
 * Counts for each of some units of time the passages of a set that a facet of times puts there. A passage with several
 * times counts once in each unit. The times may be told in these units or shorter ones.
 */
export function countRanges(facet: Pick<FacetIndex, 'values'>, units: UnitsOfTime, found: PassageSet): RangeCount[] {
  const placed = facet.values.flatMap(({ value, passages }) => placesOf(value, units, passages));
  placed.sort((a, b) => a.first - b.first);
  const counts = countPlaced(placed, units.ranges.length, found);
  const sharp = countPlaced(
    placed.filter((it) => it.isSharp),
    units.ranges.length,
    found,
  );
  return counts.map((count, index) => ({ count, sharp: sharp[index] ?? 0 }));
}

/** A time as the numbers of the first and the last range it shares a day with. */
interface Placed {
  readonly first: number;
  readonly last: number;
  readonly isSharp: boolean;
  readonly passages: Uint32Array;
}

function placesOf(value: string, { unit, ranges }: UnitsOfTime, passages: Uint32Array): Placed[] {
  const [from = '', to = ''] = value.split('/');
  const first = ranges.findIndex((it) => it.to >= from);
  const last = ranges.findLastIndex((it) => it.from <= to);
  if (first < 0 || last < first) return [];
  return [{ first, last, passages, isSharp: countUnits(unit, { from, to }) <= 2 }];
}

/** How many passages stand in each of so many ranges; `placed` in order of their first ranges. */
function countPlaced(placed: readonly Placed[], ranges: number, found: PassageSet): number[] {
  const change = Array.from({ length: ranges + 1 }, () => 0);
  const counted = new Int32Array(found.length);
  for (const { first, last, passages } of placed)
    for (const passage of passages) {
      const from = Math.max(first, counted[passage] ?? 0);
      if (found[passage] !== 1 || from > last) continue;
      change[from] = (change[from] ?? 0) + 1;
      change[last + 1] = (change[last + 1] ?? 0) - 1;
      counted[passage] = last + 1;
    }
  let sum = 0;
  return change.slice(0, ranges).map((it) => {
    sum += it;
    return sum;
  });
}
