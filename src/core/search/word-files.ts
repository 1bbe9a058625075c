import { indexPairs } from './index-pairs.ts';
import type { IndexedWord } from './index-words.ts';
import { cutPairs, packPairPlaces, packPairs } from './pair-block.ts';
import { packPairTable } from './pair-table.ts';
import { wordReader } from './word-at.ts';
import { loneWords, packBlock } from './word-block.ts';
import { packPlaces } from './word-places.ts';

/** A file by its name, packed when it is asked for, so that few are held at once. */
export type WordFile = readonly [name: string, pack: () => Uint8Array];

/**
 * The files that tell where the words of an archive of so many passages stand: of each block its words and, but for a lone
 * word, their places; and the pairs of lone words, cut into files of no more spots than `most` if that is given.
 */
export function* wordFiles(
  blocks: readonly (readonly IndexedWord[])[],
  passages: number,
  most?: number,
): Generator<WordFile> {
  const lone = loneWords(blocks);
  const loneAt = wordReader(lone);
  for (const [number, block] of blocks.entries()) {
    yield [`words/${number}`, () => packBlock(block, passages)];
    if (block.length > 1) yield [`places/${number}`, () => packPlaces(block, loneAt)];
  }
  const pairs = cutPairs(indexPairs(lone, loneAt), most);
  yield ['pairs', () => packPairTable(lone, pairs)];
  for (const [number, block] of pairs.entries()) {
    yield [`pairs/${number}`, () => packPairs(block)];
    yield [`pair-places/${number}`, () => packPairPlaces(block)];
  }
}
