import type { Pair } from './pair.ts';

/** One way in which two claims show that they tell one happening. */
export interface JoinRule {
  /** What the page says of it, to be read after "Counted to this event because": names the ground, not the code. */
  readonly reason: string;
  readonly holds: (pair: Pair) => boolean;
  /** Days by which accounts may differ, where more than one; with it, days may stand beside months that still go on. */
  readonly days?: number;
  /** A claim that this rule has joined once as the earlier or the later of a pair is not joined by it again. */
  readonly once?: 'earlier' | 'later';
}
