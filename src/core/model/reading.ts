import type { Claim, Voice } from './claim.ts';
import type { Mark } from './mark.ts';
import type { Segment } from './segment.ts';
import type { Span } from './span.ts';
import type { Published } from './working.ts';

/** A sentence of a kept segment, trimmed of white space. */
export interface Sentence extends Span {
  /** Index into the report's segments. */
  readonly segment: number;
}

/** Everything the software makes of one original: its segments, sentences, marks and claims, and the day it was published. */
export interface Reading {
  readonly text: string;
  readonly published: Published;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  /** In order of position, never overlapping. */
  readonly marks: readonly Mark[];
  /** Who speaks where: runs that tile the sentences, in order of position. */
  readonly voices: readonly Voice[];
  /** In order of the text. */
  readonly claims: readonly Claim[];
}
