import type { Candidate, Passage } from './candidate.ts';
import { type JoinedWord, joinedAfter, joinedBefore } from './passage.ts';

/** The words right before a candidate, nearest first, up to a punctuation mark; "the" and Arabic articles left out. */
export function wordsBefore(passage: Passage, first: number, count: number): readonly JoinedWord[] {
  const before: JoinedWord[] = [];
  let at = joinedBefore(passage, first);
  while (at && before.length < count) {
    before.push(at);
    at = joinedBefore(passage, at.index);
  }
  return before;
}

/** The words right after a candidate, nearest first, up to a punctuation mark. */
export function wordsAfter(passage: Passage, last: number, count: number): readonly JoinedWord[] {
  const after: JoinedWord[] = [];
  let at = joinedAfter(passage, last);
  while (at && after.length < count) {
    after.push(at);
    at = joinedAfter(passage, at.index);
  }
  return after;
}

/** Whether a possessive, its apostrophe there or lost, ends the candidate: "Sudan's", "Sudans". */
export function isPossessive(passage: Passage, candidate: Candidate): boolean {
  const word = passage.words[candidate.last];
  return word !== undefined && candidate.end < word.end;
}

/** The first and last candidate of the list ("A, B and C") each candidate stands in; alone, both are itself. */
export interface ListGroup {
  readonly first: Candidate;
  readonly last: Candidate;
}

/** Which candidates stand in a list together: nothing but commas, "and", "or" and "the" between one and the next. */
export function listGroups(candidates: readonly Candidate[], passage: Passage): ReadonlyMap<Candidate, ListGroup> {
  const groups = new Map<Candidate, ListGroup>();
  let open: Candidate[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) for (const member of open) groups.set(member, { first, last });
  };
  for (const candidate of candidates) {
    const before = open.at(-1);
    if (before && !isListed(passage, before, candidate)) {
      close();
      open = [];
    }
    open.push(candidate);
  }
  close();
  return groups;
}

function isListed(passage: Passage, one: Candidate, next: Candidate): boolean {
  if (next.first - one.last > 4) return false;
  const between = passage.text.slice(one.end, next.start);
  const commas = /^(?:,|,? (?:and|or|nor|&)| ?\/)(?: the)? ?$/u.test(between);
  return commas || (passage.unpunctuated && between === ' ' && isPlainPlace(one) && isPlainPlace(next));
}

function isPlainPlace(candidate: Candidate): boolean {
  return candidate.senses.every(({ record }) => record.type === 'place');
}
