import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, splitParts } from './parts.ts';
import type { PassageHits } from './passage-hits.ts';

/**
 * Packs which passages have each of some things, given the spots of each: number of the passage and place in it by turns,
 * both rising. The gap before each passage is doubled, and one more where the thing stands there more than once. Of what
 * more passages have than `most` no times are told: what stands in so many weighs next to nothing in ranking however often
 * it stands there, and its times would make a list that is long anyway longer by a fifth.
 */
export function packHits(
  lists: readonly (readonly number[])[],
  most = Number.POSITIVE_INFINITY,
): Uint8Array<ArrayBuffer> {
  const [sizes, steps, more]: [number[], number[], number[]] = [[], [], []];
  for (const spots of lists) {
    const { passages, times } = hitsOf(spots);
    const told = passages.length <= most;
    sizes.push(passages.length * 2 + (told ? 1 : 0));
    gapsOf(passages).forEach((gap, at) => {
      const count = times[at] ?? 1;
      steps.push(told ? gap * 2 + (count > 1 ? 1 : 0) : gap);
      if (told && count > 1) more.push(count - 2);
    });
  }
  return joinParts([encodeNumbers(sizes), encodeNumbers(steps), encodeNumbers(more)]);
}

function hitsOf(spots: readonly number[]): { readonly passages: readonly number[]; readonly times: readonly number[] } {
  const [passages, times]: [number[], number[]] = [[], []];
  for (let at = 0; at < spots.length; at += 2) {
    const passage = spots[at] ?? 0;
    if (at > 0 && spots[at - 2] === passage) times.push((times.pop() ?? 0) + 1);
    else {
      passages.push(passage);
      times.push(1);
    }
  }
  return { passages, times };
}

/** The passages of each thing that `packHits` packed; once each, where times were not told. */
export function unpackHits(bytes: Uint8Array): PassageHits[] {
  const [sizes, steps, more] = splitParts(bytes, 3);
  if (!sizes || !steps || !more) throw new RangeError('expected the three parts of some hits');
  const [allSteps, further] = [decodeNumbers(steps), decodeNumbers(more)];
  let [at, taken] = [0, 0];
  return Array.from(decodeNumbers(sizes), (size) => {
    const its = allSteps.subarray(at, at + (size >>> 1));
    at += its.length;
    if (size % 2 === 0) return { passages: numbersBetween(its), times: its.map(() => 1) };
    const times = its.map((step) => (step % 2 === 0 ? 1 : 2 + (further[taken++] ?? 0)));
    return { passages: numbersBetween(its.map((step) => step >>> 1)), times };
  });
}
