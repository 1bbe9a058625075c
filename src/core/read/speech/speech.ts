import type { Mode, Speaker } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';

/** A run of a sentence said by one chain of speakers in one way. */
export interface Speech extends Span {
  /** Inner speaker first, outermost last; empty in the report's own voice. */
  readonly speakers: readonly Speaker[];
  readonly mode: Mode;
  /** The verb of saying as written, null where there is none. */
  readonly verb: string | null;
  /** The words that attribute ("according to the White Helmets late Sunday"): they tell no happening themselves. */
  readonly frame?: Span;
}
