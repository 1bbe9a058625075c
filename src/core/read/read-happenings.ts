import type { Modality } from '../model/claim.ts';
import type { EventKind } from '../model/event-kind.ts';
import type { Span } from '../model/span.ts';
import type { ToldText } from './told-text.ts';

/** A happening a sentence asserts, before it is known who says it, where and when. */
export interface Happening {
  readonly kind: EventKind;
  /** The words that assert it. */
  readonly trigger: Span;
  /** The part of the sentence that tells it. */
  readonly clause: Span;
  readonly modality: Modality;
  readonly outcome?: string;
  readonly background: boolean;
}

/** The happenings of each sentence, in order of their triggers; by sentence index. */
export function readHappenings(told: ToldText): readonly (readonly Happening[])[] {
  return told.sentences.map(() => []);
}
