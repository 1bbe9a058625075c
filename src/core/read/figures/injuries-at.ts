import { wordSet } from '../vocabulary/word-set.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './find-harms.ts';

/**
 * Being hurt, told at a word by a verb and a noun: "sustained various injuries", "suffered from suffocation", "lost a leg",
 * "treated for burns", "needed hospital care", "were rushed to a nearby hospital".
 */
export function injuriesAt(it: CountingText, at: number): HarmPhrase | undefined {
  const nouns = NOUNS_BY_VERB.get(keyAt(it, at));
  const last = nouns && nounAfter(it, at, nouns);
  return last === undefined ? undefined : { first: at, last, what: 'wounded', forms: UNDERGONE };
}

const UNDERGONE = new Set(['intransitive'] as const);

const INJURIES = wordSet(`
  injury injuries wound wounds burn burns fracture fractures suffocation breathing concussion concussions contusion trauma
  asphyxia asphyxiation poisoning amputation amputations shock inhalation`);
const LIMBS = wordSet('leg legs arm arms hand hands foot feet eye eyes limb limbs finger fingers sight eyesight');
const CARE = wordSet('care treatment attention surgery hospitalization hospitalisation');
const HOSPITALS = wordSet('hospital hospitals clinic clinics infirmary');

/** What each verb must lead to. */
const NOUNS_BY_VERB: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...leadingTo(INJURIES, 'sustain sustained sustaining suffer suffers suffered suffering received receiving treated affected'),
  ...leadingTo(LIMBS, 'lost lose loses losing'),
  ...leadingTo(CARE, 'need needed needing require required requiring'),
  ...leadingTo(HOSPITALS, 'rushed taken admitted transferred'),
]);

function leadingTo(nouns: ReadonlySet<string>, verbs: string) {
  return Array.from(wordSet(verbs), (verb) => [verb, nouns] as const);
}

/** How many words may stand between the verb and the noun. */
const FARTHEST = 4;

/** The noun led to; an amount between the two counts something else: "treated 12 people for wounds". */
function nounAfter(it: CountingText, verb: number, nouns: ReadonlySet<string>): number | undefined {
  for (let at = verb + 1; at <= verb + FARTHEST && isTied(it, at); at++) {
    if (nouns.has(keyAt(it, at))) return at;
    if (/^\p{Nd}/u.test(keyAt(it, at)) || STOPPING.has(keyAt(it, at))) return undefined;
  }
  return undefined;
}

const STOPPING = wordSet('and or but by after when dead bodies body wounded injured people them that');
