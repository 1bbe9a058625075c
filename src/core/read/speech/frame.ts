import type { Speaker } from '../../model/claim.ts';
import type { Phrase } from './phrase.ts';
import type { Who } from './who.ts';

/** Words that attribute: who speaks, how, and which words of the sentence are theirs. */
export interface Frame {
  /** The words of the frame itself: "activists said on Monday". */
  readonly words: Phrase;
  /** Index of the verb. */
  readonly at: number;
  /** The verb or phrase as written. */
  readonly verb: string;
  readonly who: Who;
  /** Those whose words the speaker passes on ("citing a medic"). */
  readonly sources: readonly Who[];
  /** Those who pass the words on: "Interfax quoted". */
  readonly through: readonly Speaker[];
  /** The outlets the speaker told it to. */
  readonly told: readonly Speaker[];
  /** Where what is said lies: behind the frame, before it, or on both sides. */
  readonly manner: Manner;
  /** Whether what is said ends at the next comma: the frame opens a clause under another. */
  readonly bounded: boolean;
}

export type Manner = 'after' | 'before' | 'around' | 'itself';
