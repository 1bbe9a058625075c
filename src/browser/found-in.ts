import type { Span } from '../core/model/span.ts';
import { bareWords } from './bare-words.ts';
import { joinNeighbours } from './join-neighbours.ts';

/** Where a text has one of these words, whole and in any case; words with nothing but a space between them are one span. */
export function foundIn(text: string, words: readonly string[]): Span[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const found = bareWords(text).filter(({ start, end }) => wanted.has(text.slice(start, end).toLowerCase()));
  return joinNeighbours(text, found);
}
