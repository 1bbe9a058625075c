import type { Metonym } from '../../lexicon/lexicon.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { roleOf } from '../role-of-land.ts';
import { listGroups } from '../surroundings.ts';

/**
 * A country or capital that speaks, agrees, backs, bombs or is addressed is its government; where things happen it is the
 * place. Where nothing tells, a country whose government the lexicon names so is the government, anything else the place.
 * A government named where only a land can stand ("fled to Iran"), with no place on record, is left unmarked.
 */
export function decideMetonyms(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const groups = listGroups(candidates, passage);
  return candidates.flatMap((candidate) => {
    const place = candidate.senses.find(({ record }) => record.type === 'place');
    const actor = actorSense(candidate, place, passage);
    if (!actor) return [candidate];
    const group = groups.get(candidate) ?? { first: candidate, last: candidate };
    const role = roleOf({ passage, candidate, group, place: place?.record, stated: actor.stated });
    if (role === 'actor') return [{ ...candidate, senses: [actor.sense], rule: 'land as actor' }];
    return place ? [{ ...candidate, senses: [place], rule: 'land as place' }] : [];
  });
}

interface ActorSense {
  readonly sense: Sense;
  readonly stated: boolean;
}

function actorSense(candidate: Candidate, place: Sense | undefined, passage: Passage): ActorSense | undefined {
  const namesake = candidate.senses.find(({ bareState }) => bareState);
  if (namesake) return { sense: namesake, stated: true };
  const metonym: Metonym | undefined = place && passage.lexicon.metonyms.get(place.record.id);
  return metonym && { sense: { record: metonym.actor, manner: 'name' }, stated: metonym.stated };
}
