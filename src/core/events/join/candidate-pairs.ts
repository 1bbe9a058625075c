import type { Telling } from '../telling.ts';
import { isShort } from '../telling-time.ts';
import type { Pair } from './pair.ts';

/** How many claims back within a report a claim is compared with. */
const CLAIMS_BACK = 40;

/** How many others of its bucket, in order of time, a claim of another report is compared with. */
const NEIGHBOURS = 8;

/**
 * The pairs worth comparing, by the later claim, the nearest earlier one first: within a report each claim with those
 * shortly before it; between reports those that share a place, a toll, a captured town, two sides or a speaker at about one time. Their
 * number grows in step with the claims: no claim meets more than a fixed number of others in each of its buckets.
 */
export function candidatePairs(tellings: readonly Telling[]): Pair[] {
  const found = new Map<string, Pair>();
  const add = (a: Telling, b: Telling): void => {
    const pair = a.order < b.order ? { earlier: a, later: b } : { earlier: b, later: a };
    found.set(`${pair.earlier.order} ${pair.later.order}`, pair);
  };
  tellings.forEach((later, index) => {
    for (const earlier of tellings.slice(Math.max(0, index - CLAIMS_BACK), index))
      if (earlier.ref.report === later.ref.report) add(earlier, later);
  });
  for (const bucket of bucketsOf(tellings).values()) {
    bucket.sort(byTime);
    bucket.forEach((telling, index) => {
      for (const other of bucket.slice(index + 1, index + 1 + NEIGHBOURS))
        if (other.ref.report !== telling.ref.report) add(telling, other);
    });
  }
  return [...found.values()].sort((x, y) => x.later.order - y.later.order || y.earlier.order - x.earlier.order);
}

function bucketsOf(tellings: readonly Telling[]): Map<string, Telling[]> {
  const buckets = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const key of keysOf(telling)) {
      const bucket = buckets.get(key) ?? [];
      if (bucket.length === 0) buckets.set(key, bucket);
      bucket.push(telling);
    }
  }
  return buckets;
}

/** What a claim may be found by from another report. */
function keysOf(telling: Telling): Set<string> {
  const { kind, spots, areas, above, time, tolls } = telling;
  const days = daysOf(telling);
  const placed = [...spots, ...areas];
  const onDay = [...placed, ...telling.sides].flatMap((id) => days.map((day) => `day ${id} ${day}`));
  const told = [telling.voice, ...telling.people].filter((who) => who !== '');
  const spoken = TALK.has(kind) ? told.flatMap((who) => days.map((day) => `talk ${who} ${day}`)) : [];
  const counted = tolls.flatMap(({ harm, figure }) =>
    typeof figure.value === 'number' ? [...above].map((id) => `toll ${harm} ${figure.value} ${id}`) : [],
  );
  const lasting = LASTING.has(kind) || !isShort(time) ? placed.map((id) => `lasting ${id}`) : [];
  return new Set([...onDay, ...spoken, ...counted, ...lasting]);
}

const TALK: ReadonlySet<string> = new Set(['meeting', 'statement', 'treaty/agreement']);

/** Kinds that last, or of which outlets write days later. */
const LASTING: ReadonlySet<string> = new Set([
  'capture',
  'withdrawal',
  'control',
  'encirclement',
  'offensive',
  'ground-attack',
]);

/** Each day of a short happening. */
function daysOf({ time }: Telling): number[] {
  if (!isShort(time)) return [];
  const days: number[] = [];
  for (let day = time.first; day <= time.last; day++) days.push(day);
  return days;
}

function byTime(a: Telling, b: Telling): number {
  return compare(a.time.first, b.time.first) || compare(a.time.last, b.time.last) || a.order - b.order;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
