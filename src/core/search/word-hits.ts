import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, splitParts } from './parts.ts';
import type { PassageHits } from './passage-hits.ts';

/**
 * Packs which passages have each of some things, given the spots of each: number of the passage and place in it by turns,
 * both rising. The gap before each passage is doubled, and one more where the thing stands there more than once.
 */
export function packHits(lists: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const hits = lists.map(timesByPassage);
  const times = hits.flatMap((it) => [...it.values()]);
  const gaps = hits.flatMap((it) => gapsOf([...it.keys()]));
  return joinParts([
    encodeNumbers(hits.map(({ size }) => size)),
    encodeNumbers(gaps.map((gap, at) => gap * 2 + ((times[at] ?? 1) > 1 ? 1 : 0))),
    encodeNumbers(times.flatMap((count) => (count > 1 ? [count - 2] : []))),
  ]);
}

function timesByPassage(spots: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (let at = 0; at < spots.length; at += 2) {
    const passage = spots[at] ?? 0;
    times.set(passage, (times.get(passage) ?? 0) + 1);
  }
  return times;
}

/** The passages of each thing that `packHits` packed. */
export function unpackHits(bytes: Uint8Array): PassageHits[] {
  const [sizes, steps, more] = splitParts(bytes, 3);
  if (!sizes || !steps || !more) throw new RangeError('expected the three parts of some hits');
  const allSteps = decodeNumbers(steps);
  const [gaps, times] = [allSteps.map((step) => step >>> 1), timesOf(allSteps, decodeNumbers(more))];
  let at = 0;
  return Array.from(decodeNumbers(sizes), (size) => {
    at += size;
    return { passages: numbersBetween(gaps.subarray(at - size, at)), times: times.subarray(at - size, at) };
  });
}

function timesOf(steps: Uint32Array, more: Uint32Array): Uint32Array {
  let at = 0;
  return steps.map((step) => (step % 2 === 0 ? 1 : 2 + (more[at++] ?? 0)));
}
