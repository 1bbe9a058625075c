import type { SegmentId } from '../model/identifiers.ts';
import type { Segment, UnnamedSegment } from '../model/segment.ts';

/** A text as it is divided. */
export interface DividedText<Item = Segment> {
  readonly text: string;
  readonly segments: readonly Item[];
}

/** A segment of a new text; it has the id of an old one where its words are unchanged. */
export interface CarriedSegment extends UnnamedSegment {
  readonly id?: SegmentId;
}

/** A new text with all of the old segmentation that holds in it as it was. */
export interface Carried extends DividedText<CarriedSegment> {
  readonly old: DividedText;
  /** Paragraphs, and other kept segments, of the old text whose words do not stand in the new one as they were. */
  readonly left: readonly Segment[];
}
