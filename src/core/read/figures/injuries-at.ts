import { wordSet } from '../vocabulary/word-set.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';

/**
 * Being hurt, told at a word by a verb and a noun: "sustained various injuries", "suffered from suffocation", "lost a leg",
 * "treated for burns", "twelve with burns", "needed hospital care", "were rushed to a nearby hospital".
 */
export function injuriesAt(it: CountingText, at: number): HarmPhrase | undefined {
  const nouns = NOUNS_BY_VERB.get(keyAt(it, at));
  const last = nouns && nounAfter(it, at, nouns);
  const forms = keyAt(it, at) === 'with' ? DESCRIBING : UNDERGONE;
  return last === undefined ? undefined : { first: at, last, what: 'wounded', forms };
}

const UNDERGONE = new Set(['intransitive'] as const);
const DESCRIBING = new Set(['state'] as const);

const INJURIES = wordSet(`
  injury injuries wound wounds burn burns fracture fractures suffocation breathing respiratory concussion concussions contusion trauma
  asphyxia asphyxiation poisoning amputation amputations shock inhalation`);
const WOUNDS = wordSet('injury injuries wounds burns');
const LIMBS = wordSet('leg legs arm arms hand hands foot feet eye eyes limb limbs finger fingers sight eyesight');
const CARE = wordSet('care treatment attention surgery hospitalization hospitalisation');
const AMPUTATED = wordSet('amputated amputation');
const HOSPITALS = wordSet('hospital hospitals clinic clinics infirmary');

/** What each verb must lead to. */
const NOUNS_BY_VERB: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...leadingTo(
    INJURIES,
    `sustain sustained sustaining suffer suffers suffered suffering received receiving experienced experiencing
     treated affected`,
  ),
  ...leadingTo(WOUNDS, 'with'),
  ...leadingTo(LIMBS, 'lost lose loses losing'),
  ...leadingTo(CARE, 'need needed needing require required requiring'),
  ...leadingTo(AMPUTATED, 'had have having'),
  ...leadingTo(HOSPITALS, 'rushed taken transferred'),
  ...leadingTo(new Set([...HOSPITALS, ...INJURIES]), 'admitted'),
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

const STOPPING = wordSet('and or but after when dead bodies body wounded injured people them that');
