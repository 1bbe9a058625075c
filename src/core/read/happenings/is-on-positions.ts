import { MILITARY_AIMS } from '../vocabulary/means-words.ts';
import type { Trigger } from './find-triggers.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether what follows the trigger in its clause is held by arms: "attacked the positions of". */
export function isOnPositions(trigger: Trigger, { words, clause }: Surroundings): boolean {
  return words
    .slice(trigger.to, Math.min(clause.to, trigger.to + AIM_REACH))
    .some((word) => MILITARY_AIMS.has(word.stem));
}

const AIM_REACH = 9;
