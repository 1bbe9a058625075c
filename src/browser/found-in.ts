import type { Span } from '../core/model/span.ts';
import type { FoundPassage } from './found-hits.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { foundSpans } from './search/excerpt.ts';

/**
 * Where in the text of a passage that stands which was found: its words at their places, as long as they are those words
 * still; words with nothing but a space between them are one span.
 */
export function foundIn(text: string, { places, words }: Omit<FoundPassage, 'id'>): Span[] {
  const wanted = new Set(words);
  const spans = foundSpans({ text, found: new Set(places) });
  return joinNeighbours(
    text,
    spans.filter(({ start, end }) => wanted.has(text.slice(start, end).toLowerCase())),
  );
}
