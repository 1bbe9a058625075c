import type { IndexedWord } from './index-words.ts';
import { decodeNumbers, encodeNumbers } from './number-code.ts';
import { joinParts, splitParts } from './parts.ts';
import type { PassageHits } from './passage-hits.ts';
import type { WordReader } from './word-at.ts';
import { packSpots, type Spots, unpackSpots } from './word-spots.ts';

/** Where a word stands, and at each spot which lone word is next to it: its number from 1, 0 where none is. */
export interface PlacedWord {
  readonly spots: Spots;
  readonly before: Uint32Array;
  readonly after: Uint32Array;
}

/**
 * Packs where the words of a block stand, and beside which of the lone words: so that no list of a frequent word need be
 * read to find a rare one next to it.
 */
export function packPlaces(block: readonly IndexedWord[], loneAt: WordReader): Uint8Array<ArrayBuffer> {
  const lists = block.map(({ spots }) => spots);
  const beside = (step: number) => encodeNumbers(lists.flatMap((spots) => besideSpots(spots, step, loneAt)));
  return joinParts([packSpots(lists), beside(-1), beside(1)]);
}

function besideSpots(spots: readonly number[], step: number, loneAt: WordReader): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < spots.length; at += 2) numbers.push(loneAt(spots[at] ?? 0, (spots[at + 1] ?? 0) + step));
  return numbers;
}

/** What `packPlaces` packed, given what `unpackBlock` gave of the same block. */
export function unpackPlaces(bytes: Uint8Array, block: ReadonlyMap<string, PassageHits>): Map<string, PlacedWord> {
  const [places, before, after] = splitParts(bytes, 3);
  if (!places || !before || !after) throw new RangeError('expected the three parts of a block of places');
  const [allBefore, allAfter] = [decodeNumbers(before), decodeNumbers(after)];
  const all = unpackSpots(places, [...block.values()]);
  let end = 0;
  return new Map(
    Array.from(block.keys(), (word, index) => {
      const spots = all[index] ?? new Float64Array();
      const from = end;
      end += spots.length;
      return [word, { spots, before: allBefore.subarray(from, end), after: allAfter.subarray(from, end) }];
    }),
  );
}
