import type { DayRange, PassageSet } from './choose-passages.ts';
import type { FacetIndex } from './facet-file.ts';

/** How many passages a range of days gives. */
export interface RangeCount {
  /** Those whose time shares a day with it. */
  readonly count: number;
  /** Of these, those with a time that is no longer than two such ranges: the others say little of when. */
  readonly sharp: number;
}

/**
 * Counts for each of some ranges of days, which follow one another without a gap, the passages of a set that a facet of
 * times puts there. A passage with several times counts once in each range.
 */
export function countRanges(facet: FacetIndex, ranges: readonly Days[], found: PassageSet): RangeCount[] {
  const placed = facet.values.flatMap(({ value, passages }) => placesOf(value, ranges, passages));
  placed.sort((a, b) => a.first - b.first);
  const counts = countPlaced(placed, ranges.length, found);
  const sharp = countPlaced(
    placed.filter((it) => it.isSharp),
    ranges.length,
    found,
  );
  return counts.map((count, index) => ({ count, sharp: sharp[index] ?? 0 }));
}

/** First and last day, ISO 8601. */
type Days = Required<DayRange>;

/** A time as the numbers of the first and the last range it shares a day with. */
interface Placed {
  readonly first: number;
  readonly last: number;
  readonly isSharp: boolean;
  readonly passages: Uint32Array;
}

function placesOf(value: string, ranges: readonly Days[], passages: Uint32Array): Placed[] {
  const [from = '', to = ''] = value.split('/');
  const first = ranges.findIndex((it) => it.to >= from);
  const last = ranges.findLastIndex((it) => it.from <= to);
  const range = ranges[first];
  if (!range || last < first) return [];
  return [{ first, last, passages, isSharp: lengthOf(from, to) <= 2 * lengthOf(range.from, range.to) }];
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

/** In milliseconds; both days included. */
function lengthOf(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from) + DAY;
}

const DAY = 86_400_000;
