import { AUXILIARY_VERBS } from '../vocabulary/clause-openers.ts';
import { MISSILE_MEANS } from '../vocabulary/means-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/**
 * Whether the missile itself is told to have struck, whatever it was launched from: "hit by a ballistic missile", "two missiles
 * struck", "fired a cruise missile".
 */
export function isByMissile({ from, to, form }: Trigger, { words, clause }: Surroundings): boolean {
  if (!form || words[from]?.key === 'launch') return false;
  if (words.slice(to, Math.min(clause.to, to + REACH)).some((_, step) => isGuided(words, to + step))) return true;
  const by = words[to]?.key === 'by' || words[to]?.key === 'with' ? words.slice(to + 1, to + REACH) : [];
  const end = by.findIndex((word) => PARTING.has(word.key));
  return isMissile(subjectBefore(words, from)) || by.slice(0, end < 0 ? by.length : end).some(isMissile);
}

/** "a cruise missile": guided by its own name. */
function isGuided(words: readonly ToldWord[], at: number): boolean {
  return GUIDED.has(words[at - 1]?.key ?? '') && isMissile(words[at]);
}

/** The word before a verb and its auxiliaries. */
function subjectBefore(words: readonly ToldWord[], from: number): ToldWord | undefined {
  let at = from - 1;
  while (AUXILIARY_VERBS.has(words[at]?.key ?? '')) at--;
  return words[at];
}

function isMissile(word: ToldWord | undefined): boolean {
  return word !== undefined && MISSILE_MEANS.has(word.stem);
}

const REACH = 6;
const GUIDED = wordSet('cruise ballistic guided hypersonic antiship anti-ship');
/** Words at which the phrase of what struck has ended. */
const PARTING = wordSet('and or launched fired from in on at');
