import { PHRASE_ENDS } from '../vocabulary/counting-clauses.ts';
import { GOING_LINKS, GOING_VERBS, LEAVING_VERBS } from '../vocabulary/flight-words.ts';
import { HARM_WORDS } from '../vocabulary/harm-words.ts';
import { DWELLINGS, REFUGES } from '../vocabulary/movement-words.ts';
import { type CountingText, isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';

/**
 * Leaving home or seeking refuge, told at a word by a verb and what it leads from or to: "abandoned their village", "left
 * Marib", "crossed into Chad", "trekked into the forest". Whether it is flight, those who go decide.
 */
export function flightAt(it: CountingText, at: number): HarmPhrase | undefined {
  const verb = keyAt(it, at);
  const last = LEAVING_VERBS.has(verb)
    ? placeAfter(it, at, DWELLINGS)
    : GOING_VERBS.has(verb) && isLed(it, at + 1)
      ? placeAfter(it, at, REFUGES)
      : undefined;
  return last === undefined ? undefined : { first: at, last, what: 'displaced', forms: FLIGHT };
}

const FLIGHT = new Set(['intransitive', 'civil'] as const);

function isLed(it: CountingText, at: number): boolean {
  return isTied(it, at) && GOING_LINKS.has(keyAt(it, at));
}

/** How many words may stand between the verb and the place. */
const FARTHEST = 5;

/** The last word of the place that follows: its name, or a noun for where people live or find refuge. */
function placeAfter(it: CountingText, verb: number, nouns: ReadonlySet<string>): number | undefined {
  for (let at = verb + 1; at <= verb + FARTHEST && isTied(it, at); at++) {
    if (it.named[at]?.type === 'place' || nouns.has(keyAt(it, at)) || isNameLedTo(it, at)) return at;
    if (it.dated[at] || endsPlace(keyAt(it, at))) return undefined;
  }
  return undefined;
}

/** "crossed into Poland": a name without a record. */
function isNameLedTo(it: CountingText, at: number): boolean {
  return /^(?:into|to)$/u.test(keyAt(it, at - 1)) && it.words[at]?.capital === true && it.named[at] === undefined;
}

function endsPlace(word: string): boolean {
  if (GOING_LINKS.has(word) || DETERMINERS.has(word) || word === 'displacement') return false;
  return PHRASE_ENDS.has(word) || HARM_WORDS.has(word) || /^\p{Nd}/u.test(word);
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'their', 'his', 'her', 'its', 'that']);
