import { AWAY_PHRASES, CARRYING_VERBS, DISPLACED, SHELTERING_VERBS } from '../vocabulary/flight-words.ts';
import { INHABITANTS } from '../vocabulary/movement-words.ts';
import type { Count } from './amount.ts';
import { keyAt, phraseAt } from './counting-text.ts';
import type { Harmed } from './harmed.ts';
import { breaksClause, type Telling } from './telling.ts';

/**
 * People displaced in the words of those who carry or take them in: "buses carried 312 residents out of the town", "Chad took in
 * 9,400 refugees", "the camp shelters 12,000 displaced people".
 */
export function findCarried(telling: Telling): readonly Harmed[] {
  return telling.counts
    .filter((count) => isCarriedAway(telling, count) || isTakenIn(telling, count))
    .map((count) => ({ count, what: 'displaced', first: count.first, last: count.end, included: count.partOf }));
}

/** How far the words that say where to may stand, in words. */
const FARTHEST = 10;

function isCarriedAway(telling: Telling, { first, end, head }: Count): boolean {
  const { it } = telling;
  if (!INHABITANTS.has(head) || !CARRYING_VERBS.has(keyAt(it, first - 1))) return false;
  for (let at = end + 1; at < end + FARTHEST && !breaksClause(it, at); at++)
    if (AWAY_PHRASES.has(phraseAt(it, at, at + 1))) return !HOSPITAL.has(keyAt(it, at + 3));
  return false;
}

const HOSPITAL: ReadonlySet<string> = new Set(['hospital', 'rubble', 'ruins', 'debris']);

/** Refugees, or people called displaced, right after a verb of sheltering. */
function isTakenIn({ it }: Telling, { first, end, phrase, head }: Count): boolean {
  const words = phrase ? it.words.slice(phrase.first, end + 1) : [];
  if (!DISPLACED.has(head) && !words.some(({ key }) => key === 'displaced')) return false;
  const verb = keyAt(it, first - 1) === 'in' ? first - 2 : first - 1;
  return SHELTERING_VERBS.has(keyAt(it, verb)) || /^there (?:are|were)$/u.test(phraseAt(it, first - 2, first - 1));
}
