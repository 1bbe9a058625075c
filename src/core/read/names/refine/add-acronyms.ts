import { byPosition } from '../../../model/span.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { freeWords } from '../free-words.ts';

/**
 * An acronym that a report puts in brackets after an actor's name, and whose letters stand in the name in that order, is
 * that actor everywhere in the report: "Rapid Support Forces (RSF)".
 */
export function addAcronyms(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const aliases = new Map<string, Sense>();
  for (const candidate of candidates) {
    const key = bracketedAfter(passage, candidate);
    const sense = candidate.senses[0];
    if (key !== undefined && sense?.record.type === 'actor' && !aliases.has(key)) aliases.set(key, sense);
  }
  if (aliases.size === 0) return [...candidates];
  const added = freeWords(candidates, passage).flatMap(({ word, index }): Candidate[] => {
    const sense = word.acronym ? aliases.get(word.stem) : undefined;
    return sense ? [candidateOver(passage, { first: index, last: index, sense, rule: 'acronym' })] : [];
  });
  return [...candidates, ...added].sort(byPosition);
}

function bracketedAfter(passage: Passage, candidate: Candidate): string | undefined {
  const word = passage.words[candidate.last + 1];
  if (
    !word?.acronym ||
    !/^ ?[([]["“]?$/u.test(word.gap) ||
    !/^["”]?[)\]]/u.test(passage.text.slice(word.end, word.end + 2))
  )
    return undefined;
  const name = passage.words
    .slice(candidate.first, candidate.last + 1)
    .map(({ key }) => key)
    .join('');
  return isSubsequence(word.key, name) ? word.key : undefined;
}

function isSubsequence(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return at === letters.length;
}
