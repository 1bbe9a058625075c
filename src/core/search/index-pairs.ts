import type { IndexedWord } from './index-words.ts';
import type { WordReader } from './word-at.ts';

/** Two lone words and where they stand one behind the other: the spots of the first. */
export interface IndexedPair {
  /** See `pairNumber`. */
  readonly pair: number;
  readonly spots: readonly number[];
}

/** The number of a pair of lone words, given the numbers of both, from 1, and how many lone words there are. */
export function pairNumber(first: number, second: number, lone: number): number {
  return (first - 1) * lone + second - 1;
}

/** Every pair of these words that stands side by side anywhere, in order of their numbers. */
export function indexPairs(words: readonly IndexedWord[], loneAt: WordReader): IndexedPair[] {
  return words.flatMap(({ spots }, index) => {
    const bySecond = new Map<number, number[]>();
    for (let at = 0; at < spots.length; at += 2) {
      const [passage = 0, place = 0] = [spots[at], spots[at + 1]];
      const second = loneAt(passage, place + 1);
      if (second === 0) continue;
      const list = bySecond.get(second);
      if (list) list.push(passage, place);
      else bySecond.set(second, [passage, place]);
    }
    const seconds = [...bySecond].sort(([a], [b]) => a - b);
    return seconds.map(([second, its]) => ({ pair: pairNumber(index + 1, second, words.length), spots: its }));
  });
}
