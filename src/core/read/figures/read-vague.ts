import {
  AMOUNT_ADJECTIVES,
  AMOUNT_NOUNS,
  ROUND_NUMBERS,
  VAGUE_PLURALS,
  VAGUE_STEPS,
  VAGUE_WORDS,
} from '../vocabulary/number-words.ts';
import type { Amount } from './amount.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';

/** An amount in words only, at a word: "dozens", "hundreds of thousands", "several hundred", "a large number of". */
export function readVague(it: CountingText, at: number): Amount | undefined {
  const last = steps(it, at) ?? words(it, at) ?? nounOfAmount(it, at);
  return last === undefined ? undefined : { first: at, last, value: null, qualifier: 'vague', form: 'vague' };
}

/** "tens of thousands"; "tens" and the like alone only where they are amounts. */
function steps(it: CountingText, at: number): number | undefined {
  if (!VAGUE_STEPS.has(keyAt(it, at))) return undefined;
  if (keyAt(it, at + 1) === 'of' && VAGUE_PLURALS.has(keyAt(it, at + 2))) return at + 2;
  return VAGUE_PLURALS.has(keyAt(it, at)) ? at : undefined;
}

/** "several", "several hundred", "a few dozen", "many". */
function words(it: CountingText, at: number): number | undefined {
  const word = keyAt(it, at) === 'a' && keyAt(it, at + 1) === 'few' ? at + 1 : at;
  if (!VAGUE_WORDS.has(keyAt(it, word)) || REFUSING.has(keyAt(it, word - 1))) return undefined;
  const next = word + 1;
  return isTied(it, next) && (ROUND_NUMBERS.has(keyAt(it, next)) || VAGUE_PLURALS.has(keyAt(it, next))) ? next : word;
}

const REFUSING: ReadonlySet<string> = new Set(['how', 'so', 'too', 'as', 'very']);

/** "a number of", "a large number of", "large numbers of": the noun must be followed by "of". */
function nounOfAmount(it: CountingText, at: number): number | undefined {
  let noun = ['a', 'an'].includes(keyAt(it, at)) ? at + 1 : at;
  const described = AMOUNT_ADJECTIVES.has(keyAt(it, noun));
  if (described) noun++;
  const opened = noun > at && AMOUNT_NOUNS.has(keyAt(it, noun)) && !keyAt(it, noun).startsWith('group');
  return opened && keyAt(it, noun + 1) === 'of' ? noun : undefined;
}
