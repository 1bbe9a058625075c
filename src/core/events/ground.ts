import type { Actor, Place } from '../model/authority.ts';

/** What telling events needs to know of places and actors: what lies in what, and who belongs to whom. */
export interface Ground {
  /** A place and all it lies in, itself first; a place without a record lies in nothing known. */
  readonly placesAbove: (place: string) => readonly string[];
  /** Whether a place is wide enough to hold many happenings of one day (a country, a governorate). */
  readonly isWide: (place: string) => boolean;
  /** The topmost actor an actor belongs to: the side it is on. */
  readonly sideOf: (actor: string) => string;
}

/** The part of authority records that events need. */
export interface GroundRecords {
  readonly places: readonly Pick<Place, 'id' | 'kind' | 'parent'>[];
  readonly actors: readonly Pick<Actor, 'id' | 'parent'>[];
}

/**
 * The ground of an archive from its authority records: parents make the lineages, a place's kind says how wide it is; one
 * of unknown kind is wide where it lies in nothing and other places lie in it.
 */
export function groundOf({ places, actors }: GroundRecords): Ground {
  const placeLines = lineages(places);
  const actorLines = lineages(actors);
  const holders = new Set(places.flatMap(({ parent }) => parent ?? []));
  const outermost = (place: Pick<Place, 'id' | 'parent'>) => place.parent === undefined && holders.has(place.id);
  const wide = new Set<string>(
    places.filter((it) => WIDE_KINDS.has(it.kind.toLowerCase()) || outermost(it)).map(({ id }) => id),
  );
  return {
    placesAbove: (place) => placeLines.get(place) ?? [place],
    isWide: (place) => wide.has(place),
    sideOf: (actor) => actorLines.get(actor)?.at(-1) ?? actor,
  };
}

/** Kinds of place that are no one spot: within them, two attacks of one day may well be two. */
const WIDE_KINDS: ReadonlySet<string> = new Set([
  'country',
  'state',
  'region',
  'governorate',
  'province',
  'oblast',
  'county',
  'territory',
  'zone',
  'emirate',
  'canton',
  'department',
  'sea',
  'border',
]);

interface Record {
  readonly id: string;
  readonly parent?: string;
}

/** For each record itself and those above it; a circle of parents ends where it closes. */
function lineages(records: readonly Record[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(records.map(({ id, parent }) => [id, parent]));
  return new Map(records.map(({ id }) => [id, lineage(id, parents)]));
}

function lineage(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const line = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !line.has(at); at = parents.get(at)) line.add(at);
  return [...line];
}
