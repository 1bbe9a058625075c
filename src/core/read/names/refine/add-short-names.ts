import type { Actor } from '../../../model/authority.ts';
import { byPosition } from '../../../model/span.ts';
import { contentWords, isJoined } from '../../../text/words.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { freeWords } from '../free-words.ts';

/**
 * A body's name up to its "for" or "of" stands for it in a report that gives the full name: "the Observatory" is left to
 * the anaphors, "the Syrian Observatory" is found here.
 */
export function addShortNames(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const bodies = candidates.flatMap(({ senses }) => senses).map(({ record }) => record);
  const shorts = shortNames(
    new Set(bodies.filter((record): record is Actor => record.type === 'actor' && record.kind !== 'person')),
  );
  if (shorts.size === 0) return [...candidates];
  const free = freeWords(candidates, passage);
  const added = free.flatMap(({ word, index }, at): Candidate[] => {
    const next = free[at + 1];
    const record = next && shorts.get(`${word.key} ${next.word.stem}`);
    if (!record || next.index !== index + 1 || !word.capital || !isJoined(next.word)) return [];
    const sense: Sense = { record, manner: 'name' };
    return [candidateOver(passage, { first: index, last: next.index, sense, rule: 'short name' })];
  });
  return [...candidates, ...added].sort(byPosition);
}

function shortNames(bodies: ReadonlySet<Actor>): Map<string, Actor> {
  const shorts = new Map<string, Actor>();
  for (const body of bodies) {
    for (const name of [body.name, ...body.names]) {
      const words = contentWords(name);
      const cut = words.findIndex(({ key }) => /^(?:for|of|against)$/u.test(key));
      if (cut === 2 && words[1]?.capital)
        shorts.set(
          words
            .slice(0, 2)
            .map(({ key }) => key)
            .join(' '),
          body,
        );
    }
  }
  return shorts;
}
