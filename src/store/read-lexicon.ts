import type { Actor, Place } from '../core/model/authority.ts';
import { type ActorId, type PlaceId, parseActorId, parsePlaceId } from '../core/model/identifiers.ts';
import type { Problem } from '../core/model/problem.ts';
import type { LenientRecord } from './lenient-record.ts';
import { readLenientFolder } from './read-lenient-folder.ts';

/** Authority records as far as reading needs them, and the files of which no record could be made. */
export interface LexiconReading {
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the records of any folder with `places/` and `actors/` in it, other people's too: only a name is needed,
 * unknown keys and kinds are passed over, a text stands for a list of one, and references to records that are not
 * there are dropped. A file that gives no record is a problem, and the others are read.
 */
export async function readLexicon(dir: string): Promise<LexiconReading> {
  const places = await readLenientFolder(dir, 'places', parsePlaceId);
  const actors = await readLenientFolder(dir, 'actors', parseActorId);
  const placeIds = new Map<string, PlaceId>([...places.records.keys()].map((id) => [id, id]));
  const actorIds = new Map<string, ActorId>([...actors.records.keys()].map((id) => [id, id]));
  return {
    places: [...places.records].map(([id, record]) => placeOf(id, record, placeIds, actorIds)),
    actors: [...actors.records].map(([id, record]) => actorOf(id, record, actorIds)),
    problems: [...places.problems, ...actors.problems],
  };
}

function placeOf(
  id: PlaceId,
  record: LenientRecord,
  places: ReadonlyMap<string, PlaceId>,
  actors: ReadonlyMap<string, ActorId>,
): Place {
  return {
    ...namesOf(record),
    type: 'place',
    id,
    kind: record.kind,
    parent: places.get(record.parent ?? ''),
    metonym: actors.get(record.metonym ?? ''),
    possiblySame: [],
  };
}

function actorOf(id: ActorId, record: LenientRecord, actors: ReadonlyMap<string, ActorId>): Actor {
  return {
    ...namesOf(record),
    type: 'actor',
    id,
    kind: record.actorKind,
    parent: actors.get(record.parent ?? ''),
    labels: record.labels,
    affiliations: [],
    possiblySame: [],
  };
}

/** The part of a record that both kinds share; facts for a page are not read. */
function namesOf({ name, names, bare, cues, nominal, native }: LenientRecord) {
  return { name, names, bare, cues, nominal, native, identifiers: [], sources: [], unresolved: false };
}
