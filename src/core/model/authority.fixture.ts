import type { Actor, AuthorityFacts, LexiconEntry, Place } from './authority.ts';
import type { ActorId, PlaceId } from './identifiers.ts';

/** The record of a town for tests, called as its id, with nothing in it but what is given. */
export function bareTown(id: string, facts: Partial<Place> = {}): Place {
  return { ...NOTHING, type: 'place', id: id as PlaceId, name: id, kind: 'town', ...facts };
}

/** The record of an armed group for tests, in the same way. */
export function bareGroup(id: string, facts: Partial<Actor> = {}): Actor {
  const ties = { labels: [], affiliations: [] };
  return { ...NOTHING, ...ties, type: 'actor', id: id as ActorId, name: id, kind: 'armed-group', ...facts };
}

const NOTHING: Omit<LexiconEntry, 'name'> & AuthorityFacts & { readonly possiblySame: readonly [] } = {
  names: [],
  bare: false,
  cues: [],
  nominal: [],
  native: [],
  identifiers: [],
  sources: [],
  unresolved: false,
  possiblySame: [],
};
