import { FORCE_HEADS } from '../../vocabulary/actor-words.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { forcesOf } from '../compose-phrases.ts';
import { homeFamily } from '../home-family.ts';
import { joinedAfter } from '../passage.ts';
import { readHeads } from '../read-heads.ts';

/**
 * A person's name right before "regime" names the regime, with what follows of it ("Bashar Assad regime forces"): where the
 * lexicon ties the person to no state, that of the state the report speaks of.
 */
export function joinLeaders(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const home = homeFamily(candidates, passage);
  if (!home) return [...candidates];
  return candidates.map((candidate) => {
    const { record } = candidate.senses[0] ?? {};
    if (record?.type !== 'actor' || record.kind !== 'person') return candidate;
    if (joinedAfter(passage, candidate.last)?.word.stem !== 'regime') return candidate;
    const heads = readHeads(passage, candidate.last, FORCE_HEADS);
    const meant = heads && (heads.collective ? forcesOf(home, heads.words) : home.state);
    const sense: Sense | undefined = meant && { record: meant, manner: 'nominal' };
    if (!heads || !sense) return candidate;
    return candidateOver(passage, { first: candidate.first, last: heads.last, sense, rule: 'leader and head' });
  });
}
