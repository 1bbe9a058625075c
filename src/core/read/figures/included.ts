import type { Count } from './amount.ts';

/** Words that tell whom a larger count holds: "including three children and a woman". */
export interface Included {
  /** Indexes of the words, the opening one included. */
  readonly first: number;
  readonly last: number;
  readonly counts: readonly Count[];
}
