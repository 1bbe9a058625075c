import type { ArchiveInput } from '../model/archive-input.ts';
import type { Actor, Authority, Place, PossiblySame } from '../model/authority.ts';
import type { ActorId, PlaceId } from '../model/identifiers.ts';
import type { Report } from '../model/report.ts';

/** The parts of an archive in which records are named. */
export type RecordedArchive = Pick<ArchiveInput, 'reports' | 'places' | 'actors'>;

/**
 * An archive in which records that were merged or renamed are followed: they are gone from its lists, their names are read
 * as the record they lead to, and whatever named them names that one. Records that were split are gone and leave nothing.
 * Of moves in a circle nothing is promised: they are a problem of the archive.
 */
export function followMoves<Input extends RecordedArchive>(input: Input): Input {
  if (![...input.places, ...input.actors].some(({ moved }) => moved)) return input;
  const place = endsOf<PlaceId>(input.places);
  const actor = endsOf<ActorId>(input.actors);
  return {
    ...input,
    reports: input.reports.map((it): Report => ({ ...it, publisher: it.publisher && actor(it.publisher) })),
    places: inherited(input.places, place).map((it) => placeWith(it, place, actor)),
    actors: inherited(input.actors, actor).map((it) => actorWith(it, actor)),
  };
}

/** The record that an id leads to in the end; the id itself where it is kept up, or was split. */
type End<Id> = (id: Id) => Id;

function endsOf<Id extends string>(
  records: readonly { readonly id: Id; readonly moved?: { readonly how: string; readonly to: readonly Id[] } }[],
): End<Id> {
  const next = new Map(records.flatMap(({ id, moved }) => (moved && moved.how !== 'split' ? [[id, moved.to[0]]] : [])));
  return (id) => {
    const way = new Set([id]);
    let end = id;
    for (let to = next.get(end); to !== undefined && !way.has(to); to = next.get(end)) {
      way.add(to);
      end = to;
    }
    return end;
  };
}

/** The records that are kept up, with the names of those that lead to them. */
function inherited<Record extends Place | Actor>(records: readonly Record[], end: End<Record['id']>): Record[] {
  const heirs = new Map<string, Record[]>();
  for (const it of records) {
    if (!it.moved || it.moved.how === 'split') continue;
    heirs.set(end(it.id), [...(heirs.get(end(it.id)) ?? []), it]);
  }
  return records.filter(({ moved }) => !moved).map((it) => withNamesOf(it, heirs.get(it.id) ?? []));
}

function withNamesOf<Record extends Authority>(record: Record, old: readonly Record[]): Record {
  if (old.length === 0) return record;
  const names = old.flatMap((it) => [it.name, ...it.names, ...it.native.map(({ text }) => text)]);
  const own = new Set([record.name, ...record.names]);
  const nominal = old.flatMap((it) => it.nominal);
  return {
    ...record,
    names: [...record.names, ...distinct(names).filter((it) => !own.has(it))],
    nominal: distinct([...record.nominal, ...nominal]),
    ...labelsOf(record, old),
  };
}

function labelsOf(record: Authority, old: readonly Authority[]): Partial<Pick<Actor, 'labels'>> {
  if (record.type === 'place') return {};
  return { labels: distinct([record, ...old].flatMap((it) => (it.type === 'actor' ? it.labels : []))) };
}

function placeWith(it: Place, place: End<PlaceId>, actor: End<ActorId>): Place {
  const { id, parent, metonym, possiblySame } = it;
  return {
    ...it,
    parent: parent && place(parent),
    metonym: metonym && actor(metonym),
    possiblySame: others(id, possiblySame, place),
  };
}

function actorWith(it: Actor, actor: End<ActorId>): Actor {
  const { id, parent, affiliations, possiblySame } = it;
  return {
    ...it,
    parent: parent && actor(parent),
    affiliations: affiliations.map((tie) => ({ ...tie, to: tie.to && actor(tie.to) })),
    possiblySame: others(id, possiblySame, actor),
  };
}

/** A record is not possibly itself: that one was merged into it is settled. */
function others<Id>(id: Id, same: readonly PossiblySame<Id>[], end: End<Id>): PossiblySame<Id>[] {
  return same.map((it) => ({ ...it, id: end(it.id) })).filter((it) => it.id !== id);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
