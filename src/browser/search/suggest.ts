import { distance } from 'fastest-levenshtein';
import { keyWords } from '../../core/search/name-key.ts';
import type { SearchIndex } from './search-index.ts';
import { forEachInTurns } from './take-turns.ts';

/** How many suggestions are made. */
const MOST = 3;

/**
 * What a query that finds nothing may have meant: itself with every word that the archive does not know put right, by its
 * names and words, as they are written there. Nothing where no word of the archive is near enough.
 */
export async function suggest(index: SearchIndex, query: string): Promise<string[]> {
  const words = await wordsByKey(await index.words());
  const unknown = keyWords(query).filter(({ key }) => !words.has(key) && !index.nameWords.has(key));
  const [worst] = unknown.toSorted((a, b) => b.key.length - a.key.length);
  if (!worst) return [];
  const near = await nearest(worst.key, index.nameWords, words);
  const written = near.map((key) => writtenInNames(index, key) ?? words.get(key)?.written ?? key);
  return written.map((word) => query.slice(0, worst.start) + word + query.slice(worst.end));
}

/** A word as the archive writes it, and how often it stands there. */
interface ListedWord {
  readonly written: string;
  readonly count: number;
}

async function wordsByKey(words: ReadonlyMap<string, number>): Promise<Map<string, ListedWord>> {
  const byKey = new Map<string, ListedWord>();
  await forEachInTurns(words, ([written, count]) => {
    const key = PLAIN.test(written)
      ? written
      : keyWords(written)
          .map((it) => it.key)
          .join('');
    byKey.set(key, { written, count });
  });
  return byKey;
}

/** Folded already, as most words of Latin letters are: folding takes its time. */
const PLAIN = /^[a-z0-9]+$/;

/** The words nearest to one, names before others that are as near, then the more frequent. */
async function nearest(
  word: string,
  names: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, ListedWord>,
): Promise<string[]> {
  const reach = reachOf(word.startsWith('ال') ? word.slice(2) : word);
  const near: { readonly candidate: string; readonly steps: number; readonly weight: number }[] = [];
  await forEachInTurns(new Set([...names.keys(), ...words.keys()]), (candidate) => {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - word.length) > reach) return;
    const isSwap = isSwapped(word, candidate);
    const slips = isSwap ? 1 : distance(word, candidate);
    const steps = isSwap || candidate.charAt(0) === word.charAt(0) ? slips : slips + 1;
    const weight =
      (names.has(candidate) ? NAME_WEIGHT : 0) + (names.get(candidate) ?? words.get(candidate)?.count ?? 0);
    if ((names.has(candidate) ? slips : steps) <= reach) near.push({ candidate, steps, weight });
  });
  near.sort((a, b) => a.steps - b.steps || b.weight - a.weight || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, MOST).map((it) => it.candidate);
}

/** How many slips are taken for one word; an Arabic article before it is none of its letters. */
function reachOf({ length }: string): number {
  return length <= 5 ? 1 : length <= 8 ? 2 : 3;
}

/** Shorter words are like too many. */
const SHORTEST = 3;

/** A name before any word as near; and it may begin with another letter, as names from other scripts do. */
const NAME_WEIGHT = 1e6;

/** Whether two letters next to each other changed places: one slip, though the distance counts two. */
function isSwapped(word: string, other: string): boolean {
  const letters = [...word];
  const at = letters.findIndex((letter, index) => letter !== other.charAt(index));
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === other;
}

/** A folded word as the name most often mentioned writes it that has it; `undefined` where none has. */
function writtenInNames({ records, spelled }: SearchIndex, key: string): string | undefined {
  const having = records.filter((_, record) => spelled[record]?.some((it) => `${it} `.includes(` ${key} `)));
  const [most] = having.toSorted((a, b) => b.mentions - a.mentions);
  if (!most) return undefined;
  const written = [most.name, ...most.native, ...most.spellings].flatMap((name) =>
    keyWords(name).flatMap((it) => (it.key === key ? [name.slice(it.start, it.end)] : [])),
  );
  return written[0];
}
