import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import type { Surroundings } from './surroundings.ts';

/** "A farmer was wounded by army gunfire": shots at those who were hit, not a fight. */
export function isFireOn({ from }: Trigger, { words, clause }: Surroundings): boolean {
  if (words[from]?.key !== 'gunfire') return false;
  const before = words.slice(Math.max(clause.from, from - REACH), from);
  return before.some((word, at) => word.key === 'by' && HARMED.has(before[at - 1]?.key ?? ''));
}

const REACH = 5;
const HARMED = wordSet('killed wounded injured hit shot martyred');
