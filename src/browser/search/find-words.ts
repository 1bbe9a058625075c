import { numbersAt } from '../../core/search/dictionary.ts';
import { adjacentHits, type PassageHits, unitedHits } from '../../core/search/passage-hits.ts';
import type { PassageTable } from '../../core/search/passage-table.ts';
import { unpackBlock, unpackPlaces } from '../../core/search/word-block.ts';
import { blockOf } from './block-of.ts';
import { keepAnswers } from './keep-answers.ts';

/** Where something is found, and the words that it was found by. */
export interface TermHits extends PassageHits {
  /** For each word that was asked for, those of the archive that it means; none where no word was. */
  readonly forms: readonly ReadonlySet<string>[];
}

/** What the words of an archive are read from. */
export interface WordFiles {
  readonly table: Pick<PassageTable, 'wordBlocks'>;
  /** At which places of the list of words one is found, in any ending. */
  readonly search: (word: string) => Promise<readonly number[]>;
  /** A file of words, or of their places, by its number. */
  readonly read: (kind: 'words' | 'places', block: number) => Promise<Uint8Array>;
}

/**
 * Of how many files at most the words are read that one word of a query may mean. The beginning of a word may be that of
 * thousands: then those are meant that come first in the alphabet, the shortest before those that they begin.
 */
const MOST_FILES = 6;

/** Finds words that stand side by side, each in any ending; every word and file is asked for once. */
export function wordFinder({ table, search, read }: WordFiles): (words: readonly string[]) => Promise<TermHits> {
  const blockAt = keepAnswers(async (block: number) => unpackBlock(await read('words', block)));
  const placesAt = keepAnswers(async (block: number) =>
    unpackPlaces(await read('places', block), await blockAt(block)),
  );
  const formsOf = keepAnswers(async (word: string) =>
    formsIn(table.wordBlocks, numbersAt(await search(word)), blockAt),
  );

  return async (words) => {
    const forms = await Promise.all(words.map(formsOf));
    const meant = forms.map((its) => new Set(its.map(({ word }) => word)));
    const [only] = forms;
    if (!only || meant.some(({ size }) => size === 0)) return { ...unitedHits([]), forms: meant };
    if (forms.length === 1) return { ...unitedHits(only.map(({ hits }) => hits)), forms: meant };
    const placed = forms.map((its) =>
      its.map(async ({ word, block, hits }) => ({
        ...hits,
        places: (await placesAt(block)).get(word) ?? new Uint32Array(),
      })),
    );
    return { ...adjacentHits(await Promise.all(placed.map((its) => Promise.all(its)))), forms: meant };
  };
}

interface Form {
  readonly word: string;
  readonly block: number;
  readonly hits: PassageHits;
}

/** The words with these numbers, rising. */
async function formsIn(
  firsts: readonly number[],
  numbers: readonly number[],
  blockAt: (block: number) => Promise<ReadonlyMap<string, PassageHits>>,
): Promise<Form[]> {
  const blocks = [...Map.groupBy(numbers, (number) => blockOf(firsts, number))].slice(0, MOST_FILES);
  const forms = blocks.map(async ([block, its]) => {
    const words = [...(await blockAt(block))];
    return its.flatMap((number): Form[] => {
      const [word, hits] = words[number - (firsts[block] ?? 0)] ?? [];
      return word !== undefined && hits ? [{ word, block, hits }] : [];
    });
  });
  return (await Promise.all(forms)).flat();
}
