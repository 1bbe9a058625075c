import { addSpelling, type NameFinder } from '../../core/search/name-finder.ts';
import { keyWords } from '../../core/search/name-key.ts';
import type { SearchRecord } from '../../core/views/search-source.ts';
import { forEachInTurns } from './take-turns.ts';

/** The names of places and actors, in all their spellings, as words are compared with them. */
export interface SpelledNames {
  readonly finder: NameFinder;
  /** By record: its spellings as their folded words, each word with a space before it. */
  readonly spelled: readonly (readonly string[])[];
  /** The folded words of all names, with how often names that have them are mentioned. */
  readonly nameWords: ReadonlyMap<string, number>;
}

/**
 * Spells the names of records out: of a great archive that takes a while, in which the page can be used. Where several are
 * called the same, as a town and its district are, each spelling of one of them means all of them: it is the same name.
 */
export async function spellNames(records: readonly SpelledRecord[]): Promise<SpelledNames> {
  const finder = new Map<string, number[]>();
  const spelled: string[][] = [];
  const nameWords = new Map<string, number>();
  await forEachInTurns(records.entries(), ([record, { name, native, spellings, mentions }]) => {
    const words = [name, ...native, ...spellings].map((it) => keyWords(it).map(({ key }) => key));
    for (const its of words) addSpelling(finder, { words: its, record });
    for (const word of words.flat()) nameWords.set(word, (nameWords.get(word) ?? 0) + mentions);
    spelled.push(words.map((its) => its.map((word) => ` ${word}`).join('')));
  });
  const namesakes = records.map(({ name }) => finder.get(nameKey(name))?.slice() ?? []);
  await forEachInTurns(finder.values(), (meant) => {
    const all = new Set(meant.flatMap((record) => [record, ...(namesakes[record] ?? [])]));
    meant.splice(0, meant.length, ...all);
  });
  return { finder, spelled, nameWords };
}

function nameKey(name: string): string {
  return keyWords(name)
    .map(({ key }) => key)
    .join('');
}

type SpelledRecord = Pick<SearchRecord, 'name' | 'native' | 'spellings' | 'mentions'>;
