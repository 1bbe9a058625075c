import type { KnownDate } from './resolve-by-text.ts';

/** The dates of a text whose value is known, by segment and in order within it. */
export type KnownDates = Map<number, KnownDate[]>;

/** How many known dates before and after a phrase are looked at: further ones explain nothing, and looking costs time. */
const BEFORE = 40;
const AFTER = 20;

/** Adds a date in its place. */
export function addKnown(known: KnownDates, date: KnownDate): void {
  const dates = known.get(date.segment) ?? [];
  known.set(date.segment, dates);
  dates.splice(positionOf(dates, date.start), 0, date);
}

/** The known dates around a position of a segment, and the last ones of the segment before, in order. */
export function nearKnown(known: KnownDates, segment: number, at: number): readonly KnownDate[] {
  const here = known.get(segment) ?? [];
  const position = positionOf(here, at);
  const before = (known.get(segment - 1) ?? []).slice(-BEFORE);
  return [...before, ...here.slice(Math.max(0, position - BEFORE), position + AFTER)];
}

/** Where in a list in order a date that starts there belongs. */
function positionOf(dates: readonly KnownDate[], start: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
