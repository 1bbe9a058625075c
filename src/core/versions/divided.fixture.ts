import { mintSegmentId, type SegmentId } from '../model/identifiers.ts';
import type { Segment, SegmentKind, UnnamedSegment } from '../model/segment.ts';
import type { DividedText } from './carried.ts';

/** A passage of a made-up text: its words, as a paragraph or, `[kind, words]`, as something else. */
export type MadePassage = string | readonly [SegmentKind, string];

/** A text of passages with a blank line after each. */
export function dividedText(passages: readonly MadePassage[]): DividedText<UnnamedSegment> {
  let text = '';
  const segments = passages.map((passage): UnnamedSegment => {
    const [kind, words] = typeof passage === 'string' ? (['paragraph', passage] as const) : passage;
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, start, end: text.length, ...(kind === 'cut' ? { rule: 'menu' } : {}) };
  });
  return { text, segments };
}

/** The same with ids: the first passage has `madeId(1)`. */
export function namedText(passages: readonly MadePassage[]): DividedText {
  const { text, segments } = dividedText(passages);
  return { text, segments: segments.map((it, index): Segment => ({ id: madeId(index + 1), ...it })) };
}

/** An id that is the same for the same number, below 32. */
export function madeId(number: number): SegmentId {
  return mintSegmentId((count) => new Uint8Array(count).fill(number));
}
