import { AUXILIARY_VERBS } from '../vocabulary/clause-openers.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import type { Surroundings } from './surroundings.ts';

/** "drove government troops out of the base": where those driven out bear arms, the place was taken from them. */
export function isRouted({ from, to, form }: Trigger, { words, clause }: Surroundings): boolean {
  if (!form || !DRIVING.has(words[from]?.stem ?? '')) return false;
  const passive = AUXILIARY_VERBS.has(words[from - 1]?.key ?? '') || words[from - 1]?.key === 'been';
  const driven = passive
    ? words.slice(Math.max(clause.from, from - REACH), from)
    : words.slice(to, Math.min(clause.to, to + REACH));
  const out = driven.findIndex((word) => word.key === 'out');
  return driven.slice(0, out < 0 ? REACH : out).some((word) => word.armed);
}

const REACH = 6;
const DRIVING = wordSet('drive drives drove driven driving force forces forced forcing evict evicts evicted evicting');
