import type { Actor, Place } from '../../model/authority.ts';
import { contentWords } from '../../text/words.ts';
import type { Family, Metonym } from './lexicon.ts';

/**
 * The actor each place may stand for: the one its record names, else a state that bears one of its names, else, of a
 * country, the state whose adjective is made from its name.
 */
export function findMetonyms(
  places: readonly Place[],
  actors: readonly Actor[],
  familyOf: ReadonlyMap<string, Family>,
): ReadonlyMap<string, Metonym> {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const states = new Map(actors.filter(isState).flatMap((actor) => keysOf(actor).map((key) => [key, actor] as const)));
  return new Map(
    places.flatMap((place) => {
      const metonym = metonymOf(place, byId, states, familyOf);
      return metonym ? [[place.id, metonym] as const] : [];
    }),
  );
}

function metonymOf(
  place: Place,
  byId: ReadonlyMap<string, Actor>,
  states: ReadonlyMap<string, Actor>,
  familyOf: ReadonlyMap<string, Family>,
): Metonym | undefined {
  const stated = place.metonym && byId.get(place.metonym);
  if (stated) return { actor: stated, stated: true };
  const namesake = keysOf(place).flatMap((key) => states.get(key) ?? [])[0];
  if (namesake) return { actor: namesake, stated: true };
  const state = place.kind === 'country' ? familyOf.get(place.id)?.state : undefined;
  return state && { actor: state, stated: false };
}

function isState(actor: Actor): boolean {
  return actor.kind === 'state';
}

function keysOf(record: Place | Actor): string[] {
  return [record.name, ...record.names].map((name) =>
    contentWords(name)
      .map((word) => word.key)
      .join(' '),
  );
}
