import { PEACEFUL_PHRASES } from '../vocabulary/peaceful-phrases.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import type { ToldWord } from './told-word.ts';

/** Whether a word of war stands in a peaceful phrase: "struck a deal", "heart attack", "in advance". */
export function isIdiom(words: readonly ToldWord[], at: number, length: number): boolean {
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
    const found = phraseAt(PEACEFUL, words, from);
    if (found && from + found.length > at && from + found.length >= at + Math.min(length, found.length)) return true;
  }
  return false;
}

const PEACEFUL = phraseTable(PEACEFUL_PHRASES.map((phrase) => [phrase, true] as const));
const LONGEST = Math.max(...PEACEFUL_PHRASES.map((phrase) => phrase.split('_').length));
