import { distance } from 'fastest-levenshtein';
import { keyWords } from '../../core/search/name-key.ts';
import type { SearchIndex } from './search-index.ts';

/** How many suggestions are made. */
const MOST = 3;

/**
 * What a query that finds nothing may have meant: itself with every word that the archive does not know put right, by its
 * names and words. Nothing where no word of the archive is near enough.
 */
export async function suggest(index: SearchIndex, query: string): Promise<string[]> {
  const words = await index.words();
  const names = nameWords(index);
  const unknown = keyWords(query).filter(({ key }) => !words.has(key) && !names.has(key));
  const [worst] = unknown.toSorted((a, b) => b.key.length - a.key.length);
  if (!worst) return [];
  const near = nearest(worst.key, names, words);
  return near.map((word) => query.slice(0, worst.start) + word + query.slice(worst.end));
}

/** The words of all names, folded, with how often the names are mentioned. */
function nameWords({ records }: SearchIndex): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { name, native, spellings, mentions } of records)
    for (const { key } of [name, ...native, ...spellings].flatMap(keyWords)) {
      if (key.length >= SHORTEST) words.set(key, (words.get(key) ?? 0) + mentions);
    }
  return words;
}

const SHORTEST = 3;

/** The words nearest to one, names before others that are as near, then the more frequent. */
function nearest(word: string, names: ReadonlyMap<string, number>, words: ReadonlyMap<string, number>): string[] {
  const reach = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
  const near = [...new Set([...names.keys(), ...words.keys()])].flatMap((candidate) => {
    if (Math.abs(candidate.length - word.length) > reach) return [];
    const steps = distance(word, candidate);
    const weight = (names.has(candidate) ? NAME_WEIGHT : 0) + (names.get(candidate) ?? words.get(candidate) ?? 0);
    return steps <= reach ? [{ candidate, steps, weight }] : [];
  });
  near.sort((a, b) => a.steps - b.steps || b.weight - a.weight || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, MOST).map((it) => it.candidate);
}

/** A name before any word as near. */
const NAME_WEIGHT = 1e6;
