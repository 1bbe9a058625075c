import type { Decision } from '../model/claim.ts';
import { readDateValue } from '../model/date-value.ts';
import type { EventKind } from '../model/event-kind.ts';
import type { WorkingStatus } from '../model/working.ts';
import { authorityKey, type Corpus, type EventRecord, type FormerEvent } from './corpus.ts';
import { ancestorsOf } from './named.ts';
import { pageNumberOf } from './pages.ts';

/**
 * What an event is called by: its kind, who speaks or meets where that is what happened, else its places (or, where no
 * account names one, actors), and its date; or an editor's title.
 */
export interface EventHeading {
  readonly kind: EventKind;
  /** Who makes a statement, meets or agrees; empty for all other kinds. */
  readonly people: readonly string[];
  /** The narrowest places, in the order of the event. */
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** EDTF; null where no account says when. */
  readonly edtf: string | null;
  readonly title?: EditorsTitle;
  /** Its own page, or where it stands in the chronology until it is published. */
  readonly address: string;
}

/** A title that an editor gave, and the decision to. */
export interface EditorsTitle {
  readonly text: string;
  readonly decided?: Decision;
}

/** What kind of time an event's date is, which a page shows by more than its words. */
export type Precision = 'day' | 'range' | 'month' | 'year' | 'since' | 'until' | 'unknown';

/** How many events stand on one page of the chronology. */
export const EVENTS_A_PAGE = 60;

/** What an event is called, and where it is to be found. */
export function eventHeading(corpus: Corpus, record: EventRecord): EventHeading {
  const { kind, places, actors, edtf, title } = record.event;
  return {
    kind,
    people: peopleOf(corpus, record),
    places: narrowest(corpus, places).map((id) => nameOf(corpus, 'place', id)),
    actors: actors.map((id) => nameOf(corpus, 'actor', id)),
    edtf,
    title,
    address: eventAddress(corpus, record),
  };
}

/** Names of those whose words or meeting an event is, each once, in the order of its accounts. */
function peopleOf(corpus: Corpus, { event, accounts }: EventRecord): readonly string[] {
  if (!PEOPLE_TELL.has(event.kind)) return [];
  const ids = accounts.flatMap(({ claim }) => {
    const [speaker] = claim.speakers;
    const people = event.kind === 'statement' ? (speaker ? [speaker] : []) : claim.participants;
    return people.flatMap(({ entity }) => entity ?? []);
  });
  return [...new Set(ids)].map((id) => nameOf(corpus, 'actor', id));
}

/** Happenings that are told by who speaks or meets rather than by where. */
const PEOPLE_TELL: ReadonlySet<EventKind> = new Set(['statement', 'meeting', 'treaty/agreement']);

/** What a former event was called; its title, if it had one, was the editor's. */
export function formerHeading(corpus: Corpus, former: FormerEvent): EventHeading {
  const { id, kind, edtf, places = [], title } = former;
  return {
    ...{ kind, edtf, people: [], actors: [], address: corpus.addresses.event(id) },
    places: narrowest(corpus, places).map((it) => nameOf(corpus, 'place', it)),
    title: title === undefined ? undefined : { text: title },
  };
}

/** The event's own page; until it is published, its place in the chronology. */
export function eventAddress(corpus: Corpus, record: EventRecord): string {
  return record.id === undefined ? chronologyAddress(corpus, record) : corpus.addresses.event(record.id);
}

/** Where an event stands in the chronology. */
export function chronologyAddress({ addresses, events }: Corpus, { position }: EventRecord): string {
  const { period, place = 0 } = events.filed[position] ?? {};
  const page = pageNumberOf(place, EVENTS_A_PAGE);
  return `${period ? addresses.period(period, page) : addresses.undated(page)}#${eventAnchor(place)}`;
}

/** The fragment of an event on the page of the chronology it stands on; it changes as events are added, and is no citation. */
export function eventAnchor(place: number): string {
  return `e${place + 1}`;
}

/** The surest status with which an account gives the event's date; `computed` where it follows from several together. */
export function certaintyOf({ event, accounts }: EventRecord): WorkingStatus {
  if (event.edtf === null) return 'unresolved';
  const given = accounts.filter(({ claim }) => claim.when.edtf === event.edtf).map(({ claim }) => claim.when.status);
  return SUREST.find((status) => given.includes(status)) ?? 'computed';
}

const SUREST = ['stated', 'computed', 'inferred'] as const satisfies readonly WorkingStatus[];

/** What kind of time an EDTF value is. */
export function precisionOf(edtf: string | null): Precision {
  const value = edtf === null ? undefined : readDateValue(edtf);
  if (!value) return 'unknown';
  if (value.form === 'since' || value.form === 'until') return value.form;
  if (value.form === 'interval') return 'range';
  if (value.start?.day !== undefined) return 'day';
  return value.start?.month === undefined && value.start?.season === undefined ? 'year' : 'month';
}

/** Whether an EDTF value is only about right. */
export function isApproximate(edtf: string | null): boolean {
  const value = edtf === null ? undefined : readDateValue(edtf);
  return [value?.start, value?.end].some((point) => point?.approximate || point?.uncertain);
}

/** Of several places, those within which no other of them lies. */
export function narrowest(corpus: Corpus, places: readonly string[]): readonly string[] {
  const wider = new Set(places.flatMap((id) => ancestorIds(corpus, id)));
  const narrow = places.filter((id) => !wider.has(id));
  return narrow.length > 0 ? narrow : places;
}

/** The ids of the places a place lies in, nearest first. */
export function ancestorIds(corpus: Corpus, place: string): string[] {
  const authority = corpus.authorities.get(authorityKey({ type: 'place', id: place }));
  return authority ? ancestorsOf(corpus, authority).map(({ id }) => id) : [];
}

function nameOf(corpus: Corpus, type: 'place' | 'actor', id: string): string {
  return corpus.authorities.get(authorityKey({ type, id }))?.name ?? id;
}
