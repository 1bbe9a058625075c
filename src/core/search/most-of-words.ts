import { everyPassage } from './every-passage.ts';
import type { PassageHits } from './passage-hits.ts';
import { wordWeight } from './rank-passages.ts';

/**
 * Of so many passages, or of those that must be had, the ones that have most of what is asked for, rising: rare words
 * count for more than frequent ones, as in `scorePassages`, and a passage is among them that has at least `ENOUGH` of what
 * the best has. Linear in what is found.
 */
export function mostOfWords(
  groups: readonly PassageHits[],
  passages: number,
  among: Uint32Array = everyPassage(passages),
): Uint32Array {
  const had = new Float64Array(passages);
  for (const { passages: having } of groups) {
    const weight = wordWeight(having.length, passages);
    for (const passage of having) had[passage] = (had[passage] ?? 0) + weight;
  }
  const most = among.reduce((best, passage) => Math.max(best, had[passage] ?? 0), 0);
  return among.filter((passage) => most > 0 && (had[passage] ?? 0) >= most * ENOUGH);
}

const ENOUGH = 0.6;
