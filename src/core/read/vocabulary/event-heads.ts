import { HAPPENING_NOUNS } from './happening-nouns.ts';
import { wordSet } from './word-set.ts';

/** The last words of the nouns that name a happening, and of what is done in one: "strikes", "advance", "attempts". */
export const EVENT_HEADS: ReadonlySet<string> = new Set([
  ...Object.values(HAPPENING_NOUNS).flatMap((nouns) => [...wordSet(nouns)].map(headOf)),
  ...wordSet(`airstrikes fire gunfire attempt attempts operation operations campaign control capture aggression rule escalation
    gains`),
]);

/** What a deed is done with, and stands for it where it does it: "Israeli missiles hit". */
export const WEAPON_DOERS: ReadonlySet<string> = wordSet(
  'missile missiles rocket rockets shell shells bomb bombs drone drones',
);

/** The noun itself of a phrase: "fall" of `fall_of`. */
function headOf(phrase: string): string {
  const words = phrase.split('_');
  const of = words.indexOf('of');
  return words.at(of > 0 ? of - 1 : -1) ?? phrase;
}
