import { tokensOf } from '../text/word-difference.ts';

/** A word in more texts than these tells none of them apart: leaving it out keeps time in proportion to the texts. */
const MOST_HOLDERS = 200;

/** A text that may be another wording of a passage, by index, and how much of their words they share: 0–1 (Dice). */
export interface RankedText {
  readonly index: number;
  readonly likeness: number;
}

/** For each passage the texts most like it, the likest first; only to be shown to a person, who decides. */
export function rankCandidates(
  passages: readonly string[],
  texts: readonly string[],
  most: number,
): readonly (readonly RankedText[])[] {
  const bags = texts.map(wordsOf);
  const holders = holdersOf(bags);
  const common = Math.max(24, Math.min(MOST_HOLDERS, texts.length / 4));
  return passages.map((passage) => {
    const words = wordsOf(passage);
    const shared = new Map<number, number>();
    for (const [word, count] of words) {
      const holding = holders.get(word) ?? [];
      // A word that stands nearly everywhere tells nothing apart, and makes a long list.
      if (holding.length > common) continue;
      for (const index of holding)
        shared.set(index, (shared.get(index) ?? 0) + Math.min(count, bags[index]?.get(word) ?? 0));
    }
    const ranked = [...shared].map(([index, count]) => ({
      index,
      likeness: (2 * count) / (sizeOf(words) + sizeOf(bags[index] ?? new Map())),
    }));
    return ranked.sort((a, b) => b.likeness - a.likeness || a.index - b.index).slice(0, most);
  });
}

type Bag = ReadonlyMap<string, number>;

function wordsOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const token of tokensOf(text.toLowerCase()))
    if (/[\p{L}\p{N}]/u.test(token)) bag.set(token, (bag.get(token) ?? 0) + 1);
  return bag;
}

function holdersOf(bags: readonly Bag[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, bag] of bags.entries()) for (const word of bag.keys()) append(holders, word, index);
  return holders;
}

function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function append(holders: Map<string, number[]>, word: string, index: number): void {
  const list = holders.get(word);
  if (list) list.push(index);
  else holders.set(word, [index]);
}
