import { distance } from 'fastest-levenshtein';
import { keyWords } from '../../core/search/name-key.ts';
import type { SearchIndex } from './search-index.ts';
import { forEachInTurns } from './take-turns.ts';

/** How many suggestions are made. */
const MOST = 3;

/**
 * What a query that finds nothing may have meant: itself with every word that the archive does not know put right, by its
 * names and words. Nothing where no word of the archive is near enough.
 */
export async function suggest(index: SearchIndex, query: string): Promise<string[]> {
  const words = await index.words();
  const unknown = keyWords(query).filter(({ key }) => !words.has(key) && !index.nameWords.has(key));
  const [worst] = unknown.toSorted((a, b) => b.key.length - a.key.length);
  if (!worst) return [];
  const near = await nearest(worst.key, index.nameWords, words);
  return near.map((word) => query.slice(0, worst.start) + word + query.slice(worst.end));
}

/** The words nearest to one, names before others that are as near, then the more frequent. */
async function nearest(
  word: string,
  names: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
): Promise<string[]> {
  const reach = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
  const near: { readonly candidate: string; readonly steps: number; readonly weight: number }[] = [];
  await forEachInTurns(new Set([...names.keys(), ...words.keys()]), (candidate) => {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - word.length) > reach) return;
    const steps = distance(word, candidate);
    const weight = (names.has(candidate) ? NAME_WEIGHT : 0) + (names.get(candidate) ?? words.get(candidate) ?? 0);
    if (steps <= reach) near.push({ candidate, steps, weight });
  });
  near.sort((a, b) => a.steps - b.steps || b.weight - a.weight || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, MOST).map((it) => it.candidate);
}

/** Shorter words are like too many. */
const SHORTEST = 3;

/** A name before any word as near. */
const NAME_WEIGHT = 1e6;
