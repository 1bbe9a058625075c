import { byPosition } from '../../model/span.ts';
import { type Candidate, FOUND } from './candidate.ts';

/**
 * Of candidates that overlap, the longest stays (counted in words, then in characters, then the earlier); candidates over
 * the same words become one with all their senses, but what the lexicon names outweighs what was composed.
 */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of [...mergeSame(candidates)].sort(byLength)) {
    const words = wordsIn(candidate);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    chosen.push(candidate);
  }
  return chosen.sort(byPosition);
}

/** The indices of the words a candidate covers. */
export function wordsIn({ first, last }: Candidate): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function mergeSame(candidates: readonly Candidate[]): Iterable<Candidate> {
  const bySpan = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.senses.length === 0) continue;
    const key = `${candidate.start}-${candidate.end}`;
    const same = bySpan.get(key);
    if (same && same.rule !== candidate.rule) continue;
    bySpan.set(key, same ? { ...same, senses: [...same.senses, ...candidate.senses] } : candidate);
  }
  return bySpan.values();
}

function byLength(a: Candidate, b: Candidate): number {
  const words = b.last - b.first - (a.last - a.first);
  return (
    words ||
    Number(b.rule === FOUND) - Number(a.rule === FOUND) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}
