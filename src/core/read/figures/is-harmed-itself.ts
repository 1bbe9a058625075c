import type { Count } from './amount.ts';
import { gapBefore, isTied } from './counting-text.ts';
import { pastAuxiliaries, type Telling } from './telling.ts';

/** Whether a count has its own harm after it: "20 others were hurt", "12 dead". */
export function isHarmedItself(telling: Telling, count: Count): boolean {
  if (/\s\p{Pd}/u.test(gapBefore(telling.it, count.end + 1))) return false;
  const next = pastAuxiliaries(telling, count.end + 1);
  const harm = telling.harmStartsAt.get(next);
  if (!harm || !isTied(telling.it, next)) return false;
  return !harm.forms.has('active') || next > count.end + 1;
}
