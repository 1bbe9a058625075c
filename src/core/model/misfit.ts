import type { Span } from './span.ts';

/** Why an editor's decision does not fit the report it is about. */
export type MisfitFault =
  /** The report has no such paragraph. */
  | 'no-paragraph'
  /** The paragraph was cut: it is no part of the report. */
  | 'cut-paragraph'
  /** The words do not stand where they should. */
  | 'no-words'
  /** The words stand there more than once, and no occurrence is given. */
  | 'words-repeat'
  /** The words stand there fewer times than the occurrence given. */
  | 'no-occurrence'
  /** The words go over the end of a sentence. */
  | 'over-sentences'
  /** The reader marked no such thing at exactly these words. */
  | 'no-mark'
  /** The sentence makes no claim of the kind. */
  | 'no-claim'
  /** The sentence makes several, and the words do not tell them apart. */
  | 'claims-repeat'
  /** The reader finds by itself the claim that is to be added. */
  | 'told-already'
  /** The claim is background: it is in no event. */
  | 'background'
  /** Another decision is about the same thing. */
  | 'decided-twice';

/** An editor's decision that does not fit: which one, what in it, why, and what stands there instead. */
export interface Misfit {
  /** Index in the list of decisions. */
  readonly index: number;
  /** The way to the value that does not fit, as keys of the decision: `['quote']`, `['set', 'figures', 0, 'quote']`. */
  readonly path: readonly (string | number)[];
  readonly fault: MisfitFault;
  /** The value itself: words, an id, a kind of claim. */
  readonly value: string;
  /** What stands there instead, in the words of the report: sentences, marks, claims. */
  readonly candidates: readonly string[];
  /** The paragraphs in which the words do stand, where they are not in the one given: `p0r2me (“…”)`. */
  readonly elsewhere?: readonly string[];
  /** Index of the earlier decision, of one decided twice. */
  readonly other?: number;
}

/** Something found, or why it was not. */
export type Fitting<Value> = { readonly value: Value } | { readonly misfit: Omit<Misfit, 'index'> };

/** Words found: where they lie, and the segment and sentence that hold them, by index. */
export interface FoundQuote extends Span {
  readonly segment: number;
  readonly sentence: number;
}
