import type { Span } from '../../model/span.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';

/**
 * The part of the sentence each happening is told in: its clauses and those after them that tell none of their own; what
 * stands before the first belongs to the first. A sentence's only happening has the whole telling.
 */
export function clauseSpans(candidates: readonly Candidate[], telling: SentenceToTell): Span[] {
  const { words, clauses } = telling;
  if (candidates.length === 1) return [{ start: telling.start, end: telling.end }];
  const taken = new Set(candidates.flatMap((it) => it.clauses));
  const first = Math.min(...taken);
  return candidates.map((candidate) => {
    const [from = 0] = candidate.clauses;
    let last = candidate.clauses.at(-1) ?? from;
    while (last + 1 < clauses.length && !taken.has(last + 1)) last++;
    const start = from === first ? telling.start : words[clauses[from]?.from ?? 0]?.start;
    const end = last + 1 < clauses.length ? words[(clauses[last]?.to ?? 1) - 1]?.end : telling.end;
    return { start: start ?? telling.start, end: end ?? telling.end };
  });
}
