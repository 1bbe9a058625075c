import type { Speaker } from '../../model/claim.ts';

/** Who a frame says is speaking, before what was said earlier is asked. */
export type Who =
  /** Named, or called by a noun of its own. */
  | { readonly kind: 'told'; readonly speakers: readonly Speaker[]; readonly person: boolean }
  /** "He", "they". */
  | { readonly kind: 'pronoun'; readonly word: string }
  /** "The source", "the agency": perhaps somebody who spoke before, else as told. */
  | { readonly kind: 'definite'; readonly noun: string; readonly speaker: Speaker; readonly person: boolean }
  /** The one who spoke last in the sentence, else its subject: "…, adding that". */
  | { readonly kind: 'shared'; readonly subject: readonly Speaker[] };
