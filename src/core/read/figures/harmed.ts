import type { Harm } from '../../model/figure.ts';
import type { Count } from './amount.ts';

/** A count of people with the harm done to them. */
export interface Harmed {
  readonly count: Count;
  readonly what: Harm;
  /** Indexes of the words that tell it, amount, people and harm where they touch. */
  readonly first: number;
  readonly last: number;
  readonly included: boolean;
}

/** A count with its harm; the span takes the word of harm in where it stands within four words. */
export function harmed(count: Count, what: Harm, harm: { readonly first: number; readonly last: number }): Harmed {
  const before = harm.last < count.first && count.first - harm.last <= NEAR;
  const after = harm.first > count.end && harm.first - count.end <= NEAR;
  return {
    count,
    what,
    first: before ? harm.first : count.first,
    last: after ? harm.last : count.end,
    included: count.partOf,
  };
}

const NEAR = 4;
