import type { Authority } from '../../model/authority.ts';
import type { Candidate, Passage } from './candidate.ts';
import type { ListGroup } from './surroundings.ts';

/** What is asked of a land's name: its candidate, the list it stands in, and what the lexicon holds of it. */
export interface LandQuestion {
  readonly passage: Passage;
  readonly candidate: Candidate;
  readonly group: ListGroup;
  readonly place: Authority | undefined;
  /** Whether the lexicon says, not only infers, that it may stand for its government. */
  readonly stated: boolean;
}

/** Whether a land or capital acts, is where something happens, or nothing near tells. */
export type LandRole = 'actor' | 'place';
