import type { SegmentId } from './identifiers.ts';
import type { Span } from './span.ts';

/** What a run of an original is. A tweet is a `quote`, its signature an `attribution`; `cut` is no part of the report. */
export const SEGMENT_KINDS = [
  'title',
  'heading',
  'paragraph',
  'quote',
  'item',
  'caption',
  'attribution',
  'cut',
] as const;

export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/**
 * A run of the original's text. The segments of a report tile it: every character is in exactly one of them, in order;
 * white space between two belongs to the one before. A `cut` names the rule that cut it.
 */
export interface Segment extends Span {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly rule?: string;
}

/** A segment before its id is minted. */
export type UnnamedSegment = Omit<Segment, 'id'>;

/** Whether a segment is part of the report (all kinds but `cut`). */
export function isKept(segment: Pick<Segment, 'kind'>): boolean {
  return segment.kind !== 'cut';
}

/** Where a segment's words lie once the white space around them is trimmed; empty when it holds none. */
export function trimmedSpan(text: string, segment: Span): Span {
  let { start, end } = segment;
  while (start < end && isWhiteSpace(text, start)) start++;
  while (end > start && isWhiteSpace(text, end - 1)) end--;
  return { start, end };
}

/** What a page shows of a segment: its text without the white space around it. */
export function segmentText(text: string, segment: Span): string {
  const { start, end } = trimmedSpan(text, segment);
  return text.slice(start, end);
}

/** White space as `trim` knows it, and NEL, which ends lines and which `trim` does not know. */
function isWhiteSpace(text: string, at: number): boolean {
  return /[\s\u0085]/u.test(text.charAt(at));
}

/** The first break in the tiling of a text by segments, in words, or `undefined` when they tile it. */
export function tilingFault(text: string, segments: readonly Segment[]): string | undefined {
  let at = 0;
  for (const segment of segments) {
    if (segment.start !== at) return `segment ${segment.id} starts at ${segment.start}, expected ${at}`;
    if (segment.end <= segment.start) return `segment ${segment.id} is empty`;
    at = segment.end;
  }
  return at === text.length ? undefined : `the segments end at ${at}, the text at ${text.length}`;
}
