import { decodeNumbers, encodeNumbers, numbersBetween } from './number-code.ts';
import type { PassageHits } from './passage-hits.ts';

/** Where something stands, rising: of each place its passage and its number there as one number, see `spotAt`. */
export type Spots = Float64Array;

/** Packs at which places of its passages each of some things stands, given as `packHits` is. */
export function packSpots(lists: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  return encodeNumbers(lists.flatMap(placeGaps));
}

/** The gaps before the places, which begin anew in every passage. */
function placeGaps(spots: readonly number[]): number[] {
  const gaps: number[] = [];
  for (let at = 0; at < spots.length; at += 2) {
    const least = at > 0 && spots[at - 2] === spots[at] ? (spots[at - 1] ?? 0) + 1 : 0;
    gaps.push((spots[at + 1] ?? 0) - least);
  }
  return gaps;
}

/** The spots of each thing that `packSpots` packed, given what `unpackHits` gave of them. */
export function unpackSpots(bytes: Uint8Array, lists: readonly PassageHits[]): Spots[] {
  const gaps = decodeNumbers(bytes);
  let at = 0;
  return lists.map(({ passages, times }) => {
    const spots = new Float64Array(times.reduce((sum, it) => sum + it, 0));
    let end = 0;
    passages.forEach((passage, hit) => {
      const count = times[hit] ?? 0;
      for (const place of numbersBetween(gaps.subarray(at, at + count))) spots[end++] = spotAt(passage, place);
      at += count;
    });
    return spots;
  });
}

/** A place of a passage as one number: the next place of a passage is one more. */
export function spotAt(passage: number, place: number): number {
  return passage * ROOM + place;
}

/** All of these, none of which is in two of them. */
export function unitedSpots(all: readonly Spots[]): Spots {
  const united = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const spots of all) {
    united.set(spots, end);
    end += spots.length;
  }
  return all.length > 1 ? united.sort() : united;
}

/** Where runs of words begin of which a part begins at these spots, `at` words later, for each of these parts. */
export function alignedSpots(parts: readonly { readonly at: number; readonly spots: Spots }[]): Spots {
  const [first, ...others] = parts.map(({ at, spots }) => spots.map((spot) => spot - at));
  return others.reduce(commonSpots, first ?? new Float64Array());
}

function commonSpots(a: Spots, b: Spots): Spots {
  let at = 0;
  return a.filter((spot) => {
    while ((b[at] ?? Number.POSITIVE_INFINITY) < spot) at += 1;
    return b[at] === spot;
  });
}

/** The passages of some spots, and how many are in each. */
export function hitsAt(spots: Spots): PassageHits {
  const found: { passages: number[]; times: number[] } = { passages: [], times: [] };
  for (const spot of spots) {
    const passage = Math.floor(spot / ROOM);
    if (found.passages.at(-1) === passage) found.times.push((found.times.pop() ?? 0) + 1);
    else {
      found.passages.push(passage);
      found.times.push(1);
    }
  }
  return { passages: Uint32Array.from(found.passages), times: Uint32Array.from(found.times) };
}

/** More words than a passage has; still exact with every number of a passage. */
const ROOM = 2 ** 20;
