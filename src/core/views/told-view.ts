import { type ClaimView, claimView } from './claim-view.ts';
import type { Corpus, ToldClaim } from './corpus.ts';
import { type WhenceView, whenceOf } from './sentence-view.ts';

/** A claim away from its report: what is claimed, and the paragraph where it stands. */
export interface ToldView extends ClaimView, WhenceView {}

/** A claim to be shown on another page than its report's. */
export function toldView(corpus: Corpus, told: ToldClaim): ToldView {
  return { ...claimView(corpus, told), ...whenceOf(corpus, told) };
}
