import { edtfBounds } from '../model/edtf.ts';
import type { HistoricEvent } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import { type ChronologyDecisions, findTellings, UNDECIDED } from './chronology-decisions.ts';
import { compareEvents } from './compare-events.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { eventDate } from './event-date.ts';
import { eventActors, eventKind, eventPlaces } from './event-heads.ts';
import { type Ground, type GroundRecords, groundOf } from './ground.ts';
import { type Group, groupTellings } from './group-tellings.ts';
import { accountsOf, inOrderOfTime } from './order-accounts.ts';
import { tellClaims } from './tell-claims.ts';
import type { Telling } from './telling.ts';

/** What events are told from: all readings, the places and actors they name, and what an editor decided. */
export interface EventsInput extends GroundRecords {
  /** Accounts refer to readings by their index here; their order changes nothing else. */
  readonly readings: readonly Reading[];
  readonly decisions?: ChronologyDecisions;
}

/**
 * The events that readings tell, in order of time, those without a date last. Every claim but background ones is an
 * account of exactly one event; accounts that differ stand as conflicts, never averaged. Time grows in step with the claims.
 */
export function tellEvents({ readings, places, actors, decisions = UNDECIDED }: EventsInput): HistoricEvent[] {
  const ground = groundOf({ places, actors });
  const tellings = tellClaims(readings, ground);
  const groups = groupTellings(tellings, decisions);
  const titles = titlesOf(tellings, decisions);
  const told = groups.map((group) => eventOf(group, ground, titles)).sort(byTime);
  const comparisons = compareEvents(told.map(({ ordered }) => ordered));
  return told.map(({ event }, index) => ({ ...event, compare: comparisons[index] ?? [] }));
}

type Titles = ReadonlyMap<number, NonNullable<HistoricEvent['title']>>;

interface ToldEvent {
  readonly event: HistoricEvent;
  readonly ordered: readonly Telling[];
}

/** An event without its comparisons, which need all others. */
function eventOf({ tellings, links, separated }: Group, ground: Ground, titles: Titles): ToldEvent {
  const ordered = inOrderOfTime(tellings);
  const title = ordered.flatMap(({ order }) => titles.get(order) ?? [])[0];
  const event: HistoricEvent = {
    kind: eventKind(ordered),
    edtf: eventDate(ordered),
    places: eventPlaces(ordered, ground),
    actors: eventActors(ordered),
    accounts: accountsOf(ordered, links),
    conflicts: findConflicts(ordered),
    compare: [],
    ...(title ? { title } : {}),
    ...(separated ? { separated } : {}),
  };
  return { event, ordered };
}

/** An editor's titles by the telling they were given to. */
function titlesOf(tellings: readonly Telling[], { titles }: ChronologyDecisions): Titles {
  const find = findTellings(tellings);
  return new Map(
    titles.flatMap(({ claim, text, decided }) => find([claim]).map(({ order }) => [order, { text, decided }])),
  );
}

/** By the days an event can mean, then by its first account as it stands: complete, for no two events share a claim. */
function byTime(a: ToldEvent, b: ToldEvent): number {
  const [x, y] = [daysOf(a), daysOf(b)];
  return compare(x.first, y.first) || compare(x.last, y.last) || firstOf(a) - firstOf(b);
}

function daysOf({ event }: ToldEvent): { readonly first: string; readonly last: string } {
  const bounds = event.edtf === null ? undefined : edtfBounds(event.edtf);
  return { first: bounds?.first ?? bounds?.last ?? '~', last: bounds?.last ?? '~' };
}

function firstOf({ ordered }: ToldEvent): number {
  return ordered[0]?.order ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
