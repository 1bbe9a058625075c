import { EVENT_KINDS, type EventKind } from '../model/event-kind.ts';
import { WORKING_STATUSES, type WorkingStatus } from '../model/working.ts';
import type { Corpus, EventRecord } from './corpus.ts';
import { ancestorIds, certaintyOf } from './event-heading.ts';

/** What the events of a page can be narrowed to, each with how many of them there are. */
export interface FilterChoices {
  /** In order of name; a place counts what happened within it. */
  readonly places: readonly Choice<string>[];
  readonly actors: readonly Choice<string>[];
  readonly kinds: readonly Choice<EventKind>[];
  readonly certainties: readonly Choice<WorkingStatus>[];
  /** In how many accounts differ. */
  readonly differing: number;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  /** Of a place or actor: its record's name. */
  readonly name?: string;
  readonly events: number;
}

/** The choices that some events leave. */
export function filterChoices(corpus: Corpus, records: readonly EventRecord[]): FilterChoices {
  const kinds = tally(records, ({ event }) => [event.kind]);
  const certainties = tally(records, (record) => [certaintyOf(record)]);
  return {
    places: named(
      corpus,
      'place',
      tally(records, ({ event }) => around(corpus, event.places)),
    ),
    actors: named(
      corpus,
      'actor',
      tally(records, ({ event }) => event.actors),
    ),
    kinds: inOrder(Object.keys(EVENT_KINDS) as EventKind[], kinds),
    certainties: inOrder(WORKING_STATUSES, certainties),
    differing: records.filter(({ event }) => event.conflicts.length > 0).length,
  };
}

function around(corpus: Corpus, places: readonly string[]): string[] {
  return places.flatMap((id) => [id, ...ancestorIds(corpus, id)]);
}

function tally<Value extends string>(
  records: readonly EventRecord[],
  valuesOf: (record: EventRecord) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const record of records)
    for (const value of new Set(valuesOf(record))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function inOrder<Value extends string>(order: readonly Value[], counts: ReadonlyMap<Value, number>): Choice<Value>[] {
  return order.flatMap((value) => {
    const events = counts.get(value);
    return events === undefined ? [] : [{ value, events }];
  });
}

function named(corpus: Corpus, type: 'place' | 'actor', counts: ReadonlyMap<string, number>): Choice<string>[] {
  const records = type === 'place' ? corpus.places : corpus.actors;
  return records.flatMap(({ id, name }) => {
    const events = counts.get(id);
    return events === undefined ? [] : [{ value: id, name, events }];
  });
}
