import { wordSet } from './word-set.ts';

/** English words for numbers and amounts. Folded. */

/** Numbers below twenty. */
export const UNITS: ReadonlyMap<string, number> = numbered(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen`,
  (index) => index,
);

/** Tens from twenty on. */
export const TENS: ReadonlyMap<string, number> = numbered(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  (index) => 10 * (index + 2),
);

/** What multiplies the number before it, one step after another. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Ordinals with their number, for "three died here and the fourth elsewhere". */
export const ORDINALS: ReadonlyMap<string, number> = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  (index) => index + 1,
);

/** Plurals that are amounts by themselves: "dozens". */
export const VAGUE_PLURALS: ReadonlySet<string> = wordSet('dozens scores hundreds thousands millions');

/** What may be said in vague multiples: "tens of thousands", "several hundred". */
export const VAGUE_STEPS: ReadonlySet<string> = wordSet('tens dozens scores hundreds thousands millions');

/** Words for an amount before what they count: "several villages". */
export const VAGUE_WORDS: ReadonlySet<string> = wordSet(
  'several many numerous countless innumerable multiple untold few uncounted',
);

/** Round numbers that a vague word makes vague: "several hundred". */
export const ROUND_NUMBERS: ReadonlySet<string> = wordSet('dozen hundred thousand million');

/** Nouns of amount that need an article or an adjective before and "of" after: "a large number of". */
export const AMOUNT_NOUNS: ReadonlySet<string> = wordSet('number numbers handful group groups scores majority');

/** What may stand before such a noun. */
export const AMOUNT_ADJECTIVES: ReadonlySet<string> = wordSet(
  'large small great high considerable significant unknown unspecified undisclosed huge vast good growing untold similar',
);

function numbered(list: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(Array.from(wordSet(list), (word, index) => [word, value(index)]));
}
