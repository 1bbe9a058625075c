import type { Page } from '../segment/page.ts';

/**
 * A rule that recognises furniture: what a page carries beside its report. It speaks twice: by the `form` of the lines,
 * and by at least one witness of another kind. A cut hides words, so the engine acts only where both agree.
 */
export interface FurnitureRule {
  /** Shown to readers beside what it cut. */
  readonly name: string;
  /** First sign: how many lines from `at` on look like this furniture; 0 for none. It never counts lines already cut. */
  readonly form: (page: Page, at: number) => number;
  /** Second sign, independent of the wording and look of the lines: any one of these is enough. */
  readonly witnesses: readonly [Witness, ...Witness[]];
}

/** A sign that does not lie in the lines themselves: where they stand, what stands beside them, whether they recur. */
export interface Witness {
  readonly kind: 'position' | 'company' | 'repetition';
  /** In words, for the editor. */
  readonly says: string;
  readonly holds: (page: Page, run: Run) => boolean;
}

/** Lines `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}
