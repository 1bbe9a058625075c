import { DETERMINERS, HELPERS, PASSIVE_HELPERS, PREPOSITIONS } from '../vocabulary/phrase-words.ts';
import {
  HARM_FORMS,
  HARM_STEMS,
  IRREGULAR_VERBS,
  PARTICIPLE_ADJECTIVES,
  VERB_OR_NOUN,
} from '../vocabulary/verb-forms.ts';
import type { Unit } from './unit.ts';

/**
 * Whether a unit reads as a verb that tells something (not a mere helper): a past in "-ed" or a listed form, and no
 * determiner or adjective's place before a noun ("the displaced", "two wounded").
 */
export function isVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit || unit.name || unit.date || unit.possessive) return false;
  if (!IRREGULAR_VERBS.has(unit.key) && !isRegularPast(unit.key)) return false;
  const before = units[index - 1];
  if (VERB_OR_NOUN.has(unit.key) && !actsOn(units, index)) return false;
  if (
    before &&
    ((DETERMINERS.has(before.key) && before.key !== 'that') || (/^\p{Pd}$/u.test(unit.gap) && before.key !== 're'))
  )
    return false;
  if (PARTICIPLE_ADJECTIVES.has(unit.key) && !DETERMINERS.has(units[index + 1]?.key ?? ''))
    return before !== undefined && (HELPERS.has(before.key) || (before.key === 'and' && isVerb(units, index - 2)));
  return !(before && PREPOSITIONS.has(before.key) && before.key !== 'to');
}

/** "Hamas fires rockets", not "Hamas strikes on". */
function actsOn(units: readonly Unit[], index: number): boolean {
  const [before, after] = [units[index - 1], units[index + 1]];
  if (before?.name?.type !== 'actor' || before.possessive || !after) return false;
  return (
    after.gap.trim() === '' && !PREPOSITIONS.has(after.key) && !HELPERS.has(after.key) && !isRegularPast(after.key)
  );
}

/** Whether the verb is passive: a form of "be" or "get" before it, with nothing but helpers and adverbs between. */
export function isPassive(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const key = units[at]?.key ?? '';
    if (PASSIVE_HELPERS.has(key)) return !/ing$/u.test(units[index]?.key ?? '');
    if (!HELPERS.has(key) && !/^\p{L}{3,}ly$/u.test(key)) return false;
  }
  return false;
}

/** Whether a unit does something to what follows it: a verb, "killing", or "kill" after a helper or another verb's "and". */
export function doesDeed(units: readonly Unit[], index: number): boolean {
  const key = units[index]?.key ?? '';
  if (isVerb(units, index) || isDoing(key)) return true;
  const before = units[index - 1]?.key ?? '';
  const isBase = HARM_STEMS.has(key) || (key.endsWith('e') && HARM_STEMS.has(key.slice(0, -1)));
  return isBase && (HELPERS.has(before) || before === 'and');
}

/** Whether a word in "-ing" does harm to what follows it: "killing four". */
export function isDoing(key: string): boolean {
  return key.endsWith('ing') && HARM_STEMS.has(key.slice(0, -'ing'.length));
}

/** Whether a verb, in any form, does something to its object or is done to its subject. */
export function isHarm(key: string): boolean {
  return (
    HARM_FORMS.has(key) ||
    HARM_STEMS.has(key.replace(/e$/u, '')) ||
    isDoing(key) ||
    (key.endsWith('s') && HARM_STEMS.has(key.slice(0, -1)))
  );
}

function isRegularPast(key: string): boolean {
  return /^\p{L}{2,}ed$/u.test(key);
}
