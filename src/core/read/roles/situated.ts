import type { Happening } from '../happenings/happening.ts';
import type { Speech } from '../read-speech.ts';

/** A happening in its sentence, with who says it. */
export interface Situated {
  /** Index into the reading's sentences. */
  readonly sentence: number;
  readonly happening: Happening;
  readonly speech: Speech;
}
