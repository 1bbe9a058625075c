import type { Candidate, Passage } from './candidate.ts';
import { wordsIn } from './choose-longest.ts';
import type { JoinedWord } from './passage.ts';

/** The words of a passage that no candidate covers, with where they stand. */
export function freeWords(candidates: readonly Candidate[], passage: Passage): JoinedWord[] {
  const taken = new Set(candidates.flatMap(wordsIn));
  return passage.words.flatMap((word, index) => (taken.has(index) ? [] : [{ word, index }]));
}
