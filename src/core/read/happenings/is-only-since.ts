import type { Candidate, SentenceToTell } from './candidate.ts';

/** "7,000 deaths since the army invaded": it says when the counting began, not what they died of. */
export function isOnlySince({ clauses: [first = 0], trigger }: Candidate, { words, clauses }: SentenceToTell): boolean {
  return trigger.form !== undefined && words[clauses[first]?.from ?? 0]?.key === 'since';
}
