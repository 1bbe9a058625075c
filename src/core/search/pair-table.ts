import type { IndexedPair } from './index-pairs.ts';
import type { IndexedWord } from './index-words.ts';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';

/** What is read before any pair of lone words is: of which words they are, and in which file each stands. */
export interface PairTable {
  /** The lone words, by their numbers less one. */
  readonly words: readonly string[];
  /** By file of pairs: the number of its first pair, and of its last. */
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/** Packs a table of pairs. */
export function packPairTable(
  words: readonly IndexedWord[],
  blocks: readonly (readonly IndexedPair[])[],
): Uint8Array<ArrayBuffer> {
  const firsts = blocks.flatMap((block) => block[0]?.pair ?? []);
  const widths = blocks.map((block, at) => (block.at(-1)?.pair ?? 0) - (firsts[at] ?? 0));
  return joinParts([linesPart(words.map(({ word }) => word)), encodeNumbers(gapsOf(firsts)), encodeNumbers(widths)]);
}

/** Unpacks what `packPairTable` packed. */
export function unpackPairTable(bytes: Uint8Array): PairTable {
  const [lines, gaps, widths] = splitParts(bytes, 3);
  if (!lines || !gaps || !widths) throw new RangeError('expected the three parts of a table of pairs');
  const firsts = [...numbersBetween(decodeNumbers(gaps))];
  return {
    words: linesOf(lines),
    firsts,
    lasts: Array.from(decodeNumbers(widths), (width, block) => (firsts[block] ?? 0) + width),
  };
}
