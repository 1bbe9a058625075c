import type { EventKind } from '../model/event-kind.ts';
import type { EventId, ReportId, SegmentId } from '../model/identifiers.ts';
import { readAddress } from '../model/register-address.ts';
import type { Anchor, ToldEvent } from '../model/register-entry.ts';
import type { Register } from '../model/release.ts';
import { alteredEvents } from './altered-events.ts';
import { type FormerEntry, identifyEvents } from './identify-events.ts';
import { paragraphTexts } from './paragraph-texts.ts';
import type { TellingReport } from './told-event.ts';

/** Which of an archive's events are published, and the published events that it no longer tells. */
export interface PublishedEvents {
  /** By index into the told events. */
  readonly ids: ReadonlyMap<number, EventId>;
  readonly former: readonly FormerlyTold[];
  /** By index into the told events: those that some release told otherwise. */
  readonly altered: ReadonlySet<number>;
}

/** A published event that is read differently now, with the words that told of it. */
export interface FormerlyTold {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly edtf: string | null;
  /** Ids of places. */
  readonly places: readonly string[];
  /** A title an editor gave it. */
  readonly title?: string;
  /** Number of the release since which it is read differently: that which says so, or till then the last of all. */
  readonly since: string;
  readonly quotes: readonly { readonly report: ReportId; readonly segment: SegmentId; readonly quote: string }[];
}

/** Gives the events of an archive their published ids, and keeps those that it no longer tells. */
export function publishedEvents(
  register: Register,
  reports: readonly TellingReport[],
  told: readonly ToldEvent[],
): PublishedEvents {
  const { ids, former } = identifyEvents(told, register.events, paragraphTexts(reports));
  const altered = alteredEvents(register, told, ids);
  return { ids, former: former.map((it) => formerlyTold(it, register)), altered };
}

function formerlyTold({ id, entry, release }: FormerEntry, { releases }: Register): FormerlyTold {
  const since = entry.former ? release : (releases.at(-1) ?? release);
  return {
    id,
    kind: entry.kind,
    edtf: entry.edtf,
    places: entry.places,
    title: entry.title,
    since: String(since.seal.release),
    quotes: entry.anchors.map(quoteOf),
  };
}

function quoteOf({ paragraph, quote }: Anchor): FormerlyTold['quotes'][number] {
  const parts = readAddress(paragraph);
  if (parts?.type !== 'paragraph') throw new Error(`expected the address of a paragraph, got ${paragraph}`);
  return { report: parts.report, segment: parts.segment, quote };
}
