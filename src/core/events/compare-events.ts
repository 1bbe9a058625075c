import type { Comparison } from '../model/event.ts';
import { VIOLENT } from './kind-ties.ts';
import type { Telling } from './telling.ts';
import { isShort } from './telling-time.ts';

/** Events of a bucket, in order, that one event is compared with. */
const NEIGHBOURS = 8;

/**
 * Which events bear on each other without being one: violence at one spot on one day or the next, and the fighting of the same
 * two sides on one day of which both give harm. `events` are the tellings of each event; the answer is in their order.
 */
export function compareEvents(events: readonly (readonly Telling[])[]): Comparison[][] {
  const rules = events.map(() => new Map<number, string>());
  const relate = (bucketOf: (tellings: readonly Telling[]) => Iterable<string>, rule: string): void => {
    for (const members of bucketsOf(events, bucketOf).values()) {
      members.forEach((event, index) => {
        for (const other of members.slice(index + 1, index + 1 + NEIGHBOURS)) {
          if (!rules[event]?.has(other)) rules[event]?.set(other, rule);
          if (!rules[other]?.has(event)) rules[other]?.set(event, rule);
        }
      });
    }
  };
  relate(spotsAndDays, 'same place at about the same time');
  relate(sidesAndDays, 'same sides on the same day');
  return rules.map((found) => [...found].sort(([a], [b]) => a - b).map(([event, rule]) => ({ event, rule })));
}

function bucketsOf(
  events: readonly (readonly Telling[])[],
  keysOf: (tellings: readonly Telling[]) => Iterable<string>,
): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  events.forEach((tellings, event) => {
    for (const key of new Set(keysOf(tellings))) {
      const members = buckets.get(key) ?? [];
      if (members.length === 0) buckets.set(key, members);
      members.push(event);
    }
  });
  return buckets;
}

/** A day and the next share a bucket, so that a night told by either of its days meets itself. */
function spotsAndDays(tellings: readonly Telling[]): string[] {
  return tellings.flatMap((telling) => {
    if (!VIOLENT.has(telling.kind) || telling.kind === 'capture') return [];
    return daysOf(telling).flatMap((day) => telling.spots.flatMap((spot) => [`${spot} ${day}`, `${spot} ${day + 1}`]));
  });
}

function sidesAndDays(tellings: readonly Telling[]): string[] {
  return tellings.flatMap((telling) => {
    if (telling.tolls.length === 0 || telling.sides.size < 2) return [];
    const sides = [...telling.sides].sort().join(' ');
    return daysOf(telling).map((day) => `${sides} ${day}`);
  });
}

function daysOf({ time }: Telling): number[] {
  if (!isShort(time)) return [];
  const days: number[] = [];
  for (let day = time.first; day <= time.last; day++) days.push(day);
  return days;
}
