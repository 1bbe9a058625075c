import type { Phrase } from './meaning.ts';

/** Two phrases side by side and the words between them. */
export interface Neighbours {
  readonly text: string;
  readonly left: Phrase;
  readonly right: Phrase;
  readonly between: string;
}

/** Makes one phrase of two that belong together, or `undefined` where they do not. */
export type Joiner = (pair: Neighbours) => Phrase | undefined;

/** Goes through phrases in order and joins neighbours while the joiner finds that they belong together. */
export function joinPhrases(text: string, phrases: readonly Phrase[], joiner: Joiner): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const right of phrases) {
    const left = joined.at(-1);
    const one = left && joiner({ text, left, right, between: text.slice(left.end, right.start) });
    if (one) joined[joined.length - 1] = one;
    else joined.push(right);
  }
  return joined;
}
