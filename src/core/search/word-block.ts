import { cutRuns } from './cut-runs.ts';
import type { IndexedWord } from './index-words.ts';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';
import type { PassageHits } from './passage-hits.ts';

/** A run of an archive's words in two files: which passages have them, and at which of their words, which few queries ask. */
export interface PackedBlock {
  readonly words: Uint8Array<ArrayBuffer>;
  readonly places: Uint8Array<ArrayBuffer>;
}

/** How many spots a block holds, unless one word has more: some 6 kB compressed. */
const SPOTS = 4000;

/** Cuts words into blocks so small that a query fetches little besides its own words; a frequent word stands alone. */
export function cutWords(words: readonly IndexedWord[]): (readonly IndexedWord[])[] {
  return cutRuns(words, ({ spots }) => spots.length / 2, SPOTS);
}

/** Packs a block. The gap before each passage is doubled, and one more where the word stands there more than once. */
export function packBlock(block: readonly IndexedWord[]): PackedBlock {
  const words = block.map(({ spots }) => byPassage(spots));
  const times = words.flatMap((it) => Array.from(it.values(), ({ length }) => length));
  const gaps = words.flatMap((it) => gapsOf([...it.keys()]));
  return {
    words: joinParts([
      linesPart(block.map(({ word }) => word)),
      encodeNumbers(words.map(({ size }) => size)),
      encodeNumbers(gaps.map((gap, at) => gap * 2 + ((times[at] ?? 1) > 1 ? 1 : 0))),
      encodeNumbers(times.flatMap((count) => (count > 1 ? [count - 2] : []))),
    ]),
    places: encodeNumbers(words.flatMap((it) => [...it.values()].flatMap(gapsOf))),
  };
}

/** Places of a word by passage. */
function byPassage(spots: readonly number[]): Map<number, number[]> {
  const passages = new Map<number, number[]>();
  for (let at = 0; at < spots.length; at += 2) {
    const [passage = 0, place = 0] = [spots[at], spots[at + 1]];
    const places = passages.get(passage);
    if (places) places.push(place);
    else passages.set(passage, [place]);
  }
  return passages;
}

/** The words of a block in their order, and which passages have them. */
export function unpackBlock(bytes: Uint8Array): Map<string, PassageHits> {
  const [lines, sizes, steps, more] = splitParts(bytes, 4);
  if (!lines || !sizes || !steps || !more) throw new RangeError('expected the four parts of a block of words');
  const [words, allSteps] = [linesOf(lines), decodeNumbers(steps)];
  const [gaps, times] = [allSteps.map((step) => step >>> 1), timesOf(allSteps, decodeNumbers(more))];
  let at = 0;
  return new Map(
    Array.from(decodeNumbers(sizes), (size, word) => {
      at += size;
      const passages = numbersBetween(gaps.subarray(at - size, at));
      return [words[word] ?? '', { passages, times: times.subarray(at - size, at) }];
    }),
  );
}

function timesOf(steps: Uint32Array, more: Uint32Array): Uint32Array {
  let at = 0;
  return steps.map((step) => (step % 2 === 0 ? 1 : 2 + (more[at++] ?? 0)));
}

/** At which words of its passages each word of a block stands, given what `unpackBlock` gave of it. */
export function unpackPlaces(bytes: Uint8Array, block: ReadonlyMap<string, PassageHits>): Map<string, Uint32Array> {
  const gaps = decodeNumbers(bytes);
  let at = 0;
  return new Map(
    Array.from(block, ([word, { times }]) => {
      const places = new Uint32Array(times.reduce((sum, it) => sum + it, 0));
      let end = 0;
      for (const count of times) {
        places.set(numbersBetween(gaps.subarray(at, at + count)), end);
        at += count;
        end += count;
      }
      return [word, places];
    }),
  );
}
