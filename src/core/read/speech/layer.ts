import type { Speaker } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';

/** A run of a report that one chain says; layers lie in each other as reports of reports do. */
export interface Layer extends Span {
  /** Inner speaker first. */
  readonly chain: readonly Speaker[];
  readonly verb: string | null;
  readonly frame?: Span;
  /** Whether it is the words of a quotation themselves, or of a post. */
  readonly quoted: boolean;
}
