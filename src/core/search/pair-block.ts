import { cutRuns } from './cut-runs.ts';
import type { IndexedPair } from './index-pairs.ts';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, splitParts } from './parts.ts';
import type { PassageHits } from './passage-hits.ts';
import { packHits, unpackHits } from './word-hits.ts';
import { packSpots, type Spots, unpackSpots } from './word-spots.ts';

/** How many spots a block holds, unless one pair has more. */
const SPOTS = 4000;

/** Cuts pairs into blocks, as words are. */
export function cutPairs(pairs: readonly IndexedPair[], most = SPOTS): (readonly IndexedPair[])[] {
  return cutRuns(pairs, ({ spots }) => spots.length / 2, most);
}

/** Packs a block of pairs: which passages have them, and how many times. */
export function packPairs(block: readonly IndexedPair[]): Uint8Array<ArrayBuffer> {
  const pairs = encodeNumbers(gapsOf(block.map(({ pair }) => pair)));
  return joinParts([pairs, packHits(block.map(({ spots }) => spots))]);
}

/** Packs at which places of its passages each pair of a block stands, which only phrases of three words or more ask. */
export function packPairPlaces(block: readonly IndexedPair[]): Uint8Array<ArrayBuffer> {
  return packSpots(block.map(({ spots }) => spots));
}

/** The pairs of a block by their numbers, rising, and which passages have them. */
export function unpackPairs(bytes: Uint8Array): Map<number, PassageHits> {
  const [pairs, packed] = splitParts(bytes, 2);
  if (!pairs || !packed) throw new RangeError('expected the two parts of a block of pairs');
  const numbers = numbersBetween(decodeNumbers(pairs));
  return new Map(unpackHits(packed).map((hits, at) => [numbers[at] ?? 0, hits]));
}

/** Where the first word of each pair of a block stands, given what `unpackPairs` gave of it. */
export function unpackPairSpots(bytes: Uint8Array, block: ReadonlyMap<number, PassageHits>): Map<number, Spots> {
  const all = unpackSpots(bytes, [...block.values()]);
  return new Map(Array.from(block.keys(), (pair, at) => [pair, all[at] ?? new Float64Array()]));
}
