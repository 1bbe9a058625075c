import { cutRuns } from './cut-runs.ts';
import type { IndexedWord } from './index-words.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';
import type { PassageHits } from './passage-hits.ts';
import { packHits, unpackHits } from './word-hits.ts';

/** How many spots a block holds, unless one word has more: some 6 kB compressed. */
const SPOTS = 4000;

/** Cuts words into blocks so small that a query fetches little besides its own words; a frequent word stands alone. */
export function cutWords(words: readonly IndexedWord[], most = SPOTS): (readonly IndexedWord[])[] {
  return cutRuns(words, ({ spots }) => spots.length / 2, most);
}

/** The words that stand alone in their block: the frequent ones, and now and then a rare one between two of them. */
export function loneWords(blocks: readonly (readonly IndexedWord[])[]): IndexedWord[] {
  return blocks.flatMap((block) => (block.length === 1 ? block : []));
}

/**
 * Packs a block of an archive of so many passages: which have its words, and how many times. Of a word that stands in more
 * than an eighth of a large archive no times are told, see `packHits`: it is a lone one, whose places nobody asks.
 */
export function packBlock(block: readonly IndexedWord[], passages: number): Uint8Array<ArrayBuffer> {
  const lists = block.map(({ spots }) => spots);
  return joinParts([linesPart(block.map(({ word }) => word)), packHits(lists, Math.max(SPOTS, passages / 8))]);
}

/** The words of a block in their order, and which passages have them. */
export function unpackBlock(bytes: Uint8Array): Map<string, PassageHits> {
  const [lines, packed] = splitParts(bytes, 2);
  if (!lines || !packed) throw new RangeError('expected the two parts of a block of words');
  const words = linesOf(lines);
  return new Map(unpackHits(packed).map((hits, at) => [words[at] ?? '', hits]));
}
