import type { Family } from '../lexicon/lexicon.ts';
import type { Candidate, Passage } from './candidate.ts';

/** The family whose state, forces and places a report names most; the state itself counts more than its places. */
export function homeFamily(candidates: readonly Candidate[], passage: Passage): Family | undefined {
  const weights = new Map<Family, number>();
  for (const { record } of candidates.flatMap(({ senses }) => senses)) {
    const family = passage.lexicon.familyOf.get(record.id);
    if (!family) continue;
    const weight = record.type === 'place' ? 1 : record.kind === 'state-forces' ? 3 : 2;
    weights.set(family, (weights.get(family) ?? 0) + weight);
  }
  return [...weights].reduce<[Family, number] | undefined>(
    (best, it) => (best && best[1] >= it[1] ? best : it),
    undefined,
  )?.[0];
}
