import type { Span } from '../model/span.ts';

/** A run of text between two edges, with the span that covers it, if any. */
export interface Piece<Mark extends Span> {
  readonly text: string;
  readonly mark?: Mark;
}

/**
 * Cuts `text.slice(range)` at the edges of marks. The pieces rejoin to exactly that text. Marks are in order and do not
 * overlap; those outside the range are left out, those that cross its edge are clipped.
 */
export function cutAtMarks<Mark extends Span>(text: string, range: Span, marks: readonly Mark[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = range.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, range.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), mark });
    at = end;
  }
  if (at < range.end) pieces.push({ text: text.slice(at, range.end) });
  return pieces;
}
