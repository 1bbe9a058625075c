import type { IndexedWord } from './index-words.ts';

/** Tells which of some words stands at a place of a passage: its number from 1, 0 where none of them does. */
export type WordReader = (passage: number, place: number) => number;

/** Reads at which place which of these words stands. */
export function wordReader(words: readonly IndexedWord[]): WordReader {
  const starts = passageStarts(words);
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  for (const [index, { spots }] of words.entries())
    for (let at = 0; at < spots.length; at += 2)
      numbers[(starts[spots[at] ?? 0] ?? 0) + (spots[at + 1] ?? 0)] = index + 1;
  return (passage, place) => {
    const at = (starts[passage] ?? 0) + place;
    return place < 0 || at >= (starts[passage + 1] ?? 0) ? 0 : (numbers[at] ?? 0);
  };
}

/** Where the places of each passage begin, up to the last that one of the words has; one more for their end. */
function passageStarts(words: readonly IndexedWord[]): Uint32Array {
  const passages = words.reduce((most, { spots }) => Math.max(most, (spots.at(-2) ?? -1) + 1), 0);
  const starts = new Uint32Array(passages + 1);
  for (const { spots } of words)
    for (let at = 0; at < spots.length; at += 2) {
      const next = (spots[at] ?? 0) + 1;
      starts[next] = Math.max(starts[next] ?? 0, (spots[at + 1] ?? 0) + 1);
    }
  for (let passage = 1; passage <= passages; passage += 1) {
    starts[passage] = (starts[passage] ?? 0) + (starts[passage - 1] ?? 0);
  }
  return starts;
}
