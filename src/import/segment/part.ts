import type { SegmentKind } from '../../core/model/segment.ts';

/** What one line of a report is, and whether it belongs to the segment that the line before began. */
export interface Part {
  readonly kind: SegmentKind;
  readonly rule?: string;
  readonly joined: boolean;
}
