import type { IndexedPair } from './index-pairs.ts';
import type { IndexedWord } from './index-words.ts';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';

/** What is read before any pair of lone words is: of which words they are, and in which file each stands. */
export interface PairTable {
  /** The lone words, by their numbers less one. */
  readonly words: readonly string[];
  /** By file of pairs: the number of its first pair. */
  readonly firsts: readonly number[];
}

/** Packs a table of pairs. */
export function packPairTable(
  words: readonly IndexedWord[],
  blocks: readonly (readonly IndexedPair[])[],
): Uint8Array<ArrayBuffer> {
  const firsts = blocks.flatMap(([first]) => (first ? [first.pair] : []));
  return joinParts([linesPart(words.map(({ word }) => word)), encodeNumbers(gapsOf(firsts))]);
}

/** Unpacks what `packPairTable` packed. */
export function unpackPairTable(bytes: Uint8Array): PairTable {
  const [lines, firsts] = splitParts(bytes, 2);
  if (!lines || !firsts) throw new RangeError('expected the two parts of a table of pairs');
  return { words: linesOf(lines), firsts: [...numbersBetween(decodeNumbers(firsts))] };
}
