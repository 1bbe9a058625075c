import { numbersAt } from '../../core/search/dictionary.ts';
import { type PassageHits, unitedHits } from '../../core/search/passage-hits.ts';
import type { PassageTable } from '../../core/search/passage-table.ts';
import { unpackBlock } from '../../core/search/word-block.ts';
import { blockOf } from './block-of.ts';
import { keepAnswers } from './keep-answers.ts';

/** Where something is found, and the words that it was found by. */
export interface TermHits extends PassageHits {
  /** For each word that was asked for, those of the archive that it means; none where no word was. */
  readonly forms: readonly ReadonlySet<string>[];
}

/** What the words of an archive are read from. */
export interface WordFiles {
  readonly table: Pick<PassageTable, 'wordBlocks' | 'loneWords'>;
  /** At which places of the list of words one is found, in any ending. */
  readonly search: (word: string) => Promise<readonly number[]>;
  /** A file of the index: `pairs`, or `words/N`, `places/N`, `pairs/N` or `pair-places/N`. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Words of an archive that stand in one file. */
export interface WordsOfBlock {
  readonly block: number;
  /** By their places in the file, rising. */
  readonly words: readonly number[];
}

/** Finds single words; every word and file is asked for once. */
export interface WordFinder {
  /** The words of the archive that a word means, in any ending. */
  readonly meantBy: (word: string) => Promise<readonly WordsOfBlock[]>;
  /** A file of words. */
  readonly blockAt: (block: number) => Promise<ReadonlyMap<string, PassageHits>>;
  /** The passages that have any of some words. */
  readonly hits: (meant: readonly WordsOfBlock[]) => Promise<TermHits>;
}

/**
 * Of how many files at most the words are read that one word of a query may mean. The beginning of a word may be that of
 * thousands: then those are meant that come first in the alphabet, the shortest before those that they begin.
 */
const MOST_FILES = 6;

/** Finds words in the files of an index. */
export function wordFinder({ table, search, read }: WordFiles): WordFinder {
  const blockAt = keepAnswers(async (block: number) => unpackBlock(await read(`words/${block}`)));
  return {
    meantBy: keepAnswers(async (word: string) => byBlock(table.wordBlocks, numbersAt(await search(word)))),
    blockAt,
    hits: async (meant) => {
      const found = (await Promise.all(meant.map(async (its) => entriesOf(await blockAt(its.block), its)))).flat();
      return { ...unitedHits(found.map(([, hits]) => hits)), forms: [new Set(found.map(([word]) => word))] };
    },
  };
}

/** Words with these numbers, rising, by the files that they stand in. */
function byBlock(firsts: readonly number[], numbers: readonly number[]): WordsOfBlock[] {
  const blocks = [...Map.groupBy(numbers, (number) => blockOf(firsts, number))].slice(0, MOST_FILES);
  return blocks.map(([block, its]) => ({ block, words: its.map((number) => number - (firsts[block] ?? 0)) }));
}

/** What a file tells of some of its words. */
export function entriesOf<Told>(block: ReadonlyMap<string, Told>, { words }: WordsOfBlock): [string, Told][] {
  const entries = [...block];
  return words.flatMap((word) => {
    const entry = entries[word];
    return entry ? [entry] : [];
  });
}
