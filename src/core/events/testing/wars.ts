import type { Actor, Place } from '../../model/authority.ts';
import { type ActorId, type PlaceId, parseActorId, parsePlaceId } from '../../model/identifiers.ts';
import type { GroundRecords } from '../ground.ts';

/** The records of the tests: three wars, with towns in their governorates and sides with their armies. */
export const WARS: GroundRecords = {
  places: [
    place('yemen', 'country'),
    place('taiz-governorate', 'governorate', 'yemen'),
    place('taiz', 'city', 'taiz-governorate'),
    place('mocha', 'town', 'taiz-governorate'),
    place('hodeidah', 'city', 'yemen'),
    place('ukraine', 'country'),
    place('kharkiv-oblast', 'oblast', 'ukraine'),
    place('izium', 'city', 'kharkiv-oblast'),
    place('balakliia', 'town', 'kharkiv-oblast'),
    place('sudan', 'country'),
    place('darfur', 'region', 'sudan'),
    place('el-fasher', 'city', 'darfur'),
    place('nyala', 'city', 'darfur'),
  ],
  actors: [
    actor('houthis'),
    actor('saudi-arabia'),
    actor('coalition', 'saudi-arabia'),
    actor('yemeni-government'),
    actor('yemeni-army', 'yemeni-government'),
    actor('russia'),
    actor('russian-army', 'russia'),
    actor('kyiv'),
    actor('ukrainian-army', 'kyiv'),
    actor('rsf'),
    actor('sudanese-army'),
    actor('militias'),
    actor('msf'),
    actor('un'),
  ],
};

/** A place of the tests. */
export function place(id: string, kind: string, parent?: string): Pick<Place, 'id' | 'kind' | 'parent'> {
  return { id: placeId(id), kind, ...(parent === undefined ? {} : { parent: placeId(parent) }) };
}

/** An actor of the tests. */
export function actor(id: string, parent?: string): Pick<Actor, 'id' | 'parent'> {
  return { id: actorId(id), ...(parent === undefined ? {} : { parent: actorId(parent) }) };
}

function placeId(id: string): PlaceId {
  const parsed = parsePlaceId(id);
  if (!parsed) throw new Error(`expected the id of a place, got ${id}`);
  return parsed;
}

function actorId(id: string): ActorId {
  const parsed = parseActorId(id);
  if (!parsed) throw new Error(`expected the id of an actor, got ${id}`);
  return parsed;
}
