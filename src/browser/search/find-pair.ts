import { pairNumber } from '../../core/search/index-pairs.ts';
import { unpackPairSpots, unpackPairs } from '../../core/search/pair-block.ts';
import { unpackPairTable } from '../../core/search/pair-table.ts';
import { NO_HITS, type PassageHits } from '../../core/search/passage-hits.ts';
import type { Spots } from '../../core/search/word-spots.ts';
import { blockOf } from './block-of.ts';
import type { WordFiles } from './find-words.ts';
import { keepAnswers } from './keep-answers.ts';

/** Finds lone words, by their numbers from 1, that stand one behind the other; every file is asked for once. */
export interface PairFinder {
  /** How a lone word is written. */
  readonly word: (lone: number) => Promise<string>;
  readonly hits: (first: number, second: number) => Promise<PassageHits>;
  /** Where the first stands before the second. */
  readonly spots: (first: number, second: number) => Promise<Spots>;
}

/** Finds pairs in the files of an index. */
export function pairFinder(read: WordFiles['read']): PairFinder {
  const tableAt = keepAnswers(async (name: string) => unpackPairTable(await read(name)));
  const hitsAt = keepAnswers(async (block: number) => unpackPairs(await read(`pairs/${block}`)));
  const spotsAt = keepAnswers(async (block: number) =>
    unpackPairSpots(await read(`pair-places/${block}`), await hitsAt(block)),
  );
  const find = async (first: number, second: number): Promise<FoundPair | undefined> => {
    const { words, firsts, lasts } = await tableAt('pairs');
    const pair = pairNumber(first, second, words.length);
    const block = blockOf(firsts, pair);
    if (pair < (firsts[block] ?? pair) || pair > (lasts[block] ?? -1)) return undefined;
    const hits = (await hitsAt(block)).get(pair);
    return hits && { pair, block, hits };
  };
  return {
    word: async (lone) => (await tableAt('pairs')).words[lone - 1] ?? '',
    hits: async (first, second) => (await find(first, second))?.hits ?? NO_HITS,
    spots: async (first, second) => {
      const found = await find(first, second);
      return (found && (await spotsAt(found.block)).get(found.pair)) ?? new Float64Array();
    },
  };
}

/** A pair that stands somewhere. */
interface FoundPair {
  readonly pair: number;
  readonly block: number;
  readonly hits: PassageHits;
}
