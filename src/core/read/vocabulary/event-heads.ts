import { HAPPENING_NOUNS } from './happening-nouns.ts';
import { wordSet } from './word-set.ts';

/** The last words of the nouns that name a happening, and of what is done in one: "strikes", "advance", "attempts". */
export const EVENT_HEADS: ReadonlySet<string> = new Set([
  ...Object.values(HAPPENING_NOUNS).flatMap((nouns) => [...wordSet(nouns)].map((noun) => noun.split('_').at(-1) ?? noun)),
  ...wordSet(`airstrikes fire gunfire attempt attempts operation operations campaign control capture aggression missile
    missiles rocket rockets shell shells bomb bombs drone drones rule escalation gains`),
]);
