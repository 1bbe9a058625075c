import { NEGATIONS } from '../vocabulary/assertion-words.ts';
import { MID_ADVERBS } from '../vocabulary/clause-openers.ts';
import type { ToldWord } from './told-word.ts';

/** Up to nine words before a place, not before `from`, nearest first; adverbs that say nothing of denial,
 * and the words of dates ("May"), are left out. */
export function wordsBefore(words: readonly ToldWord[], at: number, from: number): string[] {
  const before: string[] = [];
  for (let index = at - 1; index >= from && before.length < MOST; index--) {
    const key = words[index]?.key ?? '';
    if (words[index]?.dated) continue;
    if (NEGATIONS.has(key) || !MID_ADVERBS.has(key)) before.push(key);
  }
  return before;
}

const MOST = 9;
