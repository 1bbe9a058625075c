import type { EventKind } from '../../model/event-kind.ts';
import type { Clause } from './split-clauses.ts';
import type { Elsewhere } from './told-elsewhere.ts';
import type { ToldWord } from './told-word.ts';

/** What decides the kind of a happening beside its own words. */
export interface Surroundings {
  readonly words: readonly ToldWord[];
  /** The clause the trigger stands in, and the one before it. */
  readonly clause: Clause;
  readonly previous?: Clause;
  /** The kinds of violence told not long before, the latest first, to which "the attack" points back. */
  readonly before: readonly EventKind[];
  /** What the whole report says for sure. */
  readonly elsewhere: Elsewhere;
  /** Whether the sentence is a title or heading, which leaves "the" out. */
  readonly headed: boolean;
  /** Whether it is an item of a list, whose "attacks" are those the list is of. */
  readonly listed: boolean;
}
