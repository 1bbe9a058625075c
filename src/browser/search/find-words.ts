import { numbersAt } from '../../core/search/dictionary.ts';
import { type PassageHits, unitedHits } from '../../core/search/passage-hits.ts';
import type { PassageTable } from '../../core/search/passage-table.ts';
import { unpackBlock } from '../../core/search/word-block.ts';
import { type AskedWord, isMeant, meaningOf, stemsToTry } from '../../core/search/word-meaning.ts';
import { blockOf } from './block-of.ts';
import { keepAnswers } from './keep-answers.ts';

/** Where something is found, and the words that it was found by. */
export interface TermHits extends PassageHits {
  /** Runs of words, for each word those of the archive that it means; none where no word was asked for. */
  readonly runs: readonly (readonly ReadonlySet<string>[])[];
}

/** What the words of an archive are read from. */
export interface WordFiles {
  readonly table: Pick<PassageTable, 'wordBlocks' | 'loneWords'>;
  /** At which places of the list of words one is found: in any ending, as a beginning, or else a beginning of it. */
  readonly search: (word: string) => Promise<readonly number[]>;
  /** What all words of one stem share; none where the list has no word of it. */
  readonly stem: (word: string) => Promise<number | undefined>;
  /** A file of the index: `pairs`, or `words/N`, `places/N`, `pairs/N` or `pair-places/N`. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** What a word of a query means. */
export interface MeantWords {
  /** The words that it may mean. */
  readonly files: readonly WordsOfBlock[];
  /** Which of some of these, as they are written, it does mean. */
  readonly among: (words: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Words of an archive that stand in one file. */
export interface WordsOfBlock {
  readonly block: number;
  /** By their places in the file, rising. */
  readonly words: readonly number[];
}

/** Finds single words; every word and file is asked for once. */
export interface WordFinder {
  readonly meantBy: (asked: AskedWord) => Promise<MeantWords>;
  /** A file of words. */
  readonly blockAt: (block: number) => Promise<ReadonlyMap<string, PassageHits>>;
  /** The passages that have a word that is meant. */
  readonly hits: (meant: MeantWords) => Promise<TermHits>;
}

/**
 * Of how many files at most the words are read that one word of a query may mean. The beginning of a word may be that of
 * thousands: then those are meant that come first in the alphabet, the shortest before those that they begin.
 */
const MOST_FILES = 6;

/** Finds words in the files of an index; `loneWord` tells how a word that has a file to itself is written, by its number. */
export function wordFinder(files: WordFiles, loneWord: (lone: number) => Promise<string>): WordFinder {
  const { table, read } = files;
  const stem = keepAnswers(files.stem);
  const search = keepAnswers(async (word: string) => byBlock(table.wordBlocks, numbersAt(await files.search(word))));
  const blockAt = keepAnswers(async (block: number) => unpackBlock(await read(`words/${block}`)));
  return {
    meantBy: async (asked) => {
      const word = asked.text.replaceAll('*', '');
      const its = await stem(word);
      const isKnown = its !== undefined;
      const isOf = async (other: string) =>
        isKnown && (await Promise.all(likeStems(other, word).map(stem))).includes(its);
      const found = asked.exact && !isKnown ? [] : await search(word);
      return { files: found, among: (words) => meantAmong(words, { asked, isKnown, isOf }) };
    },
    blockAt,
    hits: async ({ files, among }) => {
      const isWanted = async ({ block }: WordsOfBlock) => {
        const lone = table.loneWords.get(block);
        return lone === undefined || (await among([await loneWord(lone)])).size > 0;
      };
      const wanted = await Promise.all(files.map(isWanted));
      const read = files.filter((_, at) => wanted[at]);
      const found = (await Promise.all(read.map(async (its) => entriesOf(await blockAt(its.block), its)))).flat();
      const meant = await among(found.map(([word]) => word));
      const hits = found.flatMap(([word, its]) => (meant.has(word) ? [its] : []));
      return { ...unitedHits(hits), runs: [[meant]] };
    },
  };
}

interface Meaning {
  readonly asked: AskedWord;
  readonly isKnown: boolean;
  /** Whether a word has the stem of the one that was asked for. */
  readonly isOf: (word: string) => Promise<boolean>;
}

async function meantAmong(words: readonly string[], { asked, isKnown, isOf }: Meaning): Promise<Set<string>> {
  const meaning = meaningOf(asked, isKnown);
  if (meaning !== 'stem') return new Set(words.filter((word) => isMeant(word, asked, meaning)));
  const found = await Promise.all(words.map(async (word) => isMeant(word, asked, 'whole') || (await isOf(word))));
  return new Set(words.filter((_, at) => found[at]));
}

/** Of the words by whose stem another may be meant, those that are not so long that they must be of another. */
function likeStems(word: string, asked: string): string[] {
  return stemsToTry(word).filter((it) => it.length <= 2 * asked.length + ENDING);
}

/** How much longer than twice a word, in letters, another of its stem may be. */
const ENDING = 4;

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
