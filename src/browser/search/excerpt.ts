import type { Span } from '../../core/model/span.ts';
import { cutAtMarks } from '../../core/text/pieces.ts';
import { bareWords } from '../bare-words.ts';
import { joinNeighbours } from '../join-neighbours.ts';

/** A run of an excerpt; `found` where it is what was looked for. */
export interface ExcerptRun {
  readonly text: string;
  readonly found: boolean;
}

/** A passage, and which of its words were found: their positions, counted between white space from 0. */
export interface FoundText {
  readonly text: string;
  readonly found: ReadonlySet<number>;
}

/** How many words stand before the first that was found, where the start of the passage is further off. */
const LEAD = 6;

/**
 * Cuts about `size` words from a passage, where most of what was found stands; an ellipsis says where words are left
 * out. Found words with only a space between them are one run. The words themselves are never altered.
 */
export function excerptOf({ text, found }: FoundText, size: number): ExcerptRun[] {
  const window = windowOf({ text, found }, size);
  const pieces = cutAtMarks(text, window, joinNeighbours(text, foundSpans({ text, found })));
  const runs = pieces.map((piece) => ({ text: piece.text, found: piece.mark !== undefined }));
  const before = window.start > 0 ? [{ text: '… ', found: false }] : [];
  const after = window.end < text.length ? [{ text: ' …', found: false }] : [];
  return [...before, ...runs, ...after];
}

/** Where the words found in a passage stand, without the punctuation around them; bare punctuation is never found. */
export function foundSpans({ text, found }: FoundText): Span[] {
  return wordsOf(text).flatMap((word, position) => {
    if (!found.has(position)) return [];
    const bare = bareWords(text.slice(word.start, word.end));
    return bare.map(({ start, end }) => ({ start: word.start + start, end: word.start + end }));
  });
}

/** The run of words, beginning a little before one that was found, that holds most of them; of several such the first. */
function windowOf({ text, found }: FoundText, size: number): Span {
  const words = wordsOf(text);
  if (words.length <= size + LEAD) return { start: 0, end: text.length };
  const best = bestOf(
    [...found].filter((it) => words[it]).sort((a, b) => a - b),
    size - LEAD,
  );
  const first = Math.max(0, Math.min(best - LEAD, words.length - size));
  const last = first + size - 1;
  return {
    start: first === 0 ? 0 : (words[first]?.start ?? 0),
    end: last === words.length - 1 ? text.length : (words[last]?.end ?? text.length),
  };
}

/** The position followed, within `reach`, by most of the others; 0 where there is none. In order; linear. */
function bestOf(positions: readonly number[], reach: number): number {
  let best = { position: positions[0] ?? 0, count: 0 };
  let end = 0;
  for (const [index, position] of positions.entries()) {
    while ((positions[end] ?? Number.POSITIVE_INFINITY) < position + reach) end += 1;
    if (end - index > best.count) best = { position, count: end - index };
  }
  return best.position;
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
