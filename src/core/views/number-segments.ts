import type { SegmentId } from '../model/identifiers.ts';
import type { Segment, SegmentKind } from '../model/segment.ts';

/** The numbers a page shows beside segments, from 1; titles, headings and attributions have none. */
export function numberSegments(segments: readonly Segment[]): Map<SegmentId, number> {
  const numbered = segments.filter((segment) => NUMBERED.has(segment.kind));
  return new Map(numbered.map((segment, index) => [segment.id, index + 1]));
}

const NUMBERED: ReadonlySet<SegmentKind> = new Set(['paragraph', 'quote', 'item', 'caption']);
