import type { SearchReport } from '../views/search-source.ts';
import { listedWord } from './listed-word.ts';

/** A word of an archive and where it stands: number of the passage and place in it by turns, both rising. */
export interface IndexedWord {
  readonly word: string;
  readonly spots: readonly number[];
}

/**
 * Finds where every word of some reports stands: their passages are counted through from 0, the words of each between
 * white space from 0. A title that stands nowhere in the text counts behind the words of its report's first passage. In
 * order of code units.
 */
export function indexWords(reports: readonly Pick<SearchReport, 'supplied' | 'passages'>[]): IndexedWord[] {
  const spots = new Map<string, number[]>();
  const listed = listing(spots);
  let passage = 0;
  for (const { supplied, passages } of reports)
    for (const [at, { text }] of passages.entries()) {
      const runs = text.match(RUNS) ?? [];
      const further = at === 0 && supplied !== undefined ? (supplied.match(RUNS) ?? []) : [];
      runs.forEach((run, place) => void listed(run)?.push(passage, place));
      further.forEach((run, place) => void listed(run)?.push(passage, runs.length + 1 + place));
      passage += 1;
    }
  const words = [...spots].sort(([a], [b]) => (a < b ? -1 : 1));
  return words.map(([word, its]) => ({ word, spots: its }));
}

const RUNS = /\S+/gu;

/** The list that a run of signs belongs in; each run is looked at but once. */
function listing(spots: Map<string, number[]>): (run: string) => number[] | undefined {
  const byRun = new Map<string, number[] | undefined>();
  return (run) => {
    if (byRun.has(run)) return byRun.get(run);
    const word = listedWord(run);
    const list = word === '' ? undefined : (spots.get(word) ?? []);
    if (list) spots.set(word, list);
    byRun.set(run, list);
    return list;
  };
}
