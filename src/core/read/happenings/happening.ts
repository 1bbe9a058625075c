import type { Modality } from '../../model/claim.ts';
import type { EventKind } from '../../model/event-kind.ts';
import type { Span } from '../../model/span.ts';

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
