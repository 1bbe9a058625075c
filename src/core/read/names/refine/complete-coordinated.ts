import type { Place } from '../../../model/authority.ts';
import { byPosition } from '../../../model/span.ts';
import { contentWords, type Word } from '../../../text/words.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { freeWords } from '../free-words.ts';

/**
 * In a list with places, the first word of one longer place name of the report stands for it: "Maarat and Kafr Nabl". A first
 * word that several of the report's places begin with says nothing.
 */
export function completeCoordinated(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const shorts = firstWords(candidates);
  if (shorts.size === 0) return [...candidates];
  const starts = new Set(candidates.filter(isPlace).map(({ first }) => first));
  const ends = new Set(candidates.filter(isPlace).map(({ last }) => last));
  const added = freeWords(candidates, passage).flatMap(({ word, index }): Candidate[] => {
    const record = word.capital && !word.possessive ? shorts.get(word.key) : undefined;
    if (!record || !(listedBefore(passage, index, starts) || listedAfter(passage, word, index, ends))) return [];
    const sense: Sense = { record, manner: 'name' };
    return [candidateOver(passage, { first: index, last: index, sense, rule: 'short name in a list' })];
  });
  return [...candidates, ...added].sort(byPosition);
}

function isPlace({ senses }: Candidate): boolean {
  return senses[0]?.record.type === 'place';
}

function firstWords(candidates: readonly Candidate[]): Map<string, Place | undefined> {
  const shorts = new Map<string, Place | undefined>();
  for (const { record } of candidates.flatMap(({ senses }) => senses)) {
    if (record.type !== 'place') continue;
    for (const key of new Set([record.name, ...record.names].flatMap(firstOfLong))) {
      shorts.set(key, shorts.has(key) && shorts.get(key) !== record ? undefined : record);
    }
  }
  return shorts;
}

function firstOfLong(name: string): string[] {
  const [first, second] = contentWords(name);
  return first && second && first.key.length >= 5 ? [first.key] : [];
}

function listedBefore(passage: Passage, index: number, starts: ReadonlySet<number>): boolean {
  const next = passage.words[index + 1];
  if (!next) return false;
  if (next.gap === ', ' && starts.has(index + 1)) return true;
  return next.key === 'and' && next.gap === ' ' && starts.has(index + 2);
}

function listedAfter(passage: Passage, word: Word, index: number, ends: ReadonlySet<number>): boolean {
  if (word.gap === ', ' && ends.has(index - 1)) return true;
  return passage.words[index - 1]?.key === 'and' && word.gap === ' ' && ends.has(index - 2);
}
