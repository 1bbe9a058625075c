import { stemEnd } from '../../text/words.ts';
import type { Candidate, Passage, Sense } from './candidate.ts';

/** What a candidate is made of: its first and last word, its one meaning, the rule that found it. */
export interface CandidateParts {
  readonly first: number;
  readonly last: number;
  readonly sense: Sense;
  readonly rule: string;
}

/** A candidate over words of a passage, a possessive at its end left outside. */
export function candidateOver(passage: Passage, { first, last, sense, rule }: CandidateParts): Candidate {
  const [opening, closing] = [passage.words[first], passage.words[last]];
  if (!opening || !closing)
    throw new RangeError(`expected words ${first} to ${last}, got ${passage.words.length} words`);
  return { first, last, start: opening.start, end: stemEnd(closing), senses: [sense], rule };
}
