import {
  type ActorId,
  type EventId,
  type PlaceId,
  parseActorId,
  parseEventId,
  parsePlaceId,
  parseReportId,
  parseSegmentId,
  type ReportId,
  type SegmentId,
} from './identifiers.ts';

/** What the register knows a published thing by: its address below the archive's base, as `r/0f3k9x2v#p8ah6m`. */
export type RegisterAddress = string & { readonly kind: 'register-address' };

/** The address of a report. */
export function reportAddress(id: ReportId): RegisterAddress {
  return `r/${id}` as RegisterAddress;
}

/** The address of a paragraph, or of any other kept segment. */
export function paragraphAddress(id: ReportId, segment: SegmentId): RegisterAddress {
  return `r/${id}#${segment}` as RegisterAddress;
}

/** The address of a place's or an actor's record. */
export function authorityAddress(
  it: { readonly type: 'place'; readonly id: PlaceId } | { readonly type: 'actor'; readonly id: ActorId },
): RegisterAddress {
  return `${it.type}s/${it.id}` as RegisterAddress;
}

/** The address of an event. */
export function eventAddress(id: EventId): RegisterAddress {
  return `events/${id}` as RegisterAddress;
}

/** An address taken apart. */
export type AddressParts =
  | { readonly type: 'report'; readonly address: RegisterAddress; readonly id: ReportId }
  | {
      readonly type: 'paragraph';
      readonly address: RegisterAddress;
      readonly report: ReportId;
      readonly segment: SegmentId;
    }
  | { readonly type: 'place'; readonly address: RegisterAddress; readonly id: PlaceId }
  | { readonly type: 'actor'; readonly address: RegisterAddress; readonly id: ActorId }
  | { readonly type: 'event'; readonly address: RegisterAddress; readonly id: EventId };

/** Takes an address apart; `undefined` where it has none of the forms, letter case included, or a wrong check character. */
export function readAddress(value: string): AddressParts | undefined {
  const address = value as RegisterAddress;
  const slash = value.indexOf('/');
  const [room, name] = [value.slice(0, slash), value.slice(slash + 1)];
  if (room === 'r') return readReportAddress(address, name);
  if (room === 'places') return withId('place', address, parsePlaceId(name));
  if (room === 'actors') return withId('actor', address, parseActorId(name));
  if (room === 'events') return withId('event', address, parseEventId(name));
  return undefined;
}

function readReportAddress(address: RegisterAddress, name: string): AddressParts | undefined {
  const hash = name.indexOf('#');
  const id = parseReportId(hash < 0 ? name : name.slice(0, hash));
  if (id === undefined) return undefined;
  if (hash < 0) return { type: 'report', address, id };
  const segment = parseSegmentId(name.slice(hash + 1));
  return segment && { type: 'paragraph', address, report: id, segment };
}

function withId<Type extends string, Id>(type: Type, address: RegisterAddress, id: Id | undefined) {
  return id === undefined ? undefined : { type, address, id };
}
