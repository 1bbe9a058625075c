import type { SegmentId } from './identifiers.ts';

/** A recorded change of a report's original: what made one of its versions, from the second on. */
export interface Revision {
  /** The version it made. */
  readonly version: number;
  /** ISO 8601. */
  readonly date: string;
  readonly reason: string;
  readonly by: string;
}

/** A paragraph that a revision took out: its address stays and says so. */
export interface GoneParagraph {
  readonly id: SegmentId;
  /** The last version that had it. */
  readonly version: number;
  /** The day of the revision that took it out, ISO 8601. */
  readonly date: string;
  readonly reason: string;
  /** The paragraphs that hold its words, or took their place; empty where none does. */
  readonly into: readonly SegmentId[];
}
