import type { EventId } from '../model/identifiers.ts';
import type { EventEntry, ToldEvent } from '../model/register-entry.ts';
import type { Published, Register } from '../model/release.ts';
import { inCodeUnits } from './in-code-units.ts';
import { type ParagraphText, sharedAnchors } from './shared-anchors.ts';

/** Which published event each told event is, and the published events that no told one is. */
export interface Identities {
  /** By index into the told events. */
  readonly ids: ReadonlyMap<number, EventId>;
  /** In order of id. */
  readonly former: readonly FormerEntry[];
}

export interface FormerEntry extends Published<EventEntry> {
  readonly id: EventId;
}

/**
 * Gives published ids to told events: each takes the id of the published event with which it shares most anchors (ties:
 * same kind, more places in common, same date, older id), and no two take one. An event that only resembles a published
 * one shares no anchor with it and takes none.
 */
export function identifyEvents(
  told: readonly ToldEvent[],
  events: Register['events'],
  textOf: ParagraphText,
): Identities {
  const ids = new Map<number, EventId>();
  const taken = new Set<EventId>();
  for (const { index, id } of claimants(told, events, textOf).sort(byRight)) {
    if (ids.has(index) || taken.has(id)) continue;
    ids.set(index, id);
    taken.add(id);
  }
  const left = [...events].filter(([id]) => !taken.has(id));
  const former = left.map(([id, it]) => ({ ...it, id })).sort((a, b) => inCodeUnits(a.id, b.id));
  return { ids, former };
}

/** A told event that may take a published id, and what speaks for it. */
interface Claimant {
  readonly index: number;
  readonly id: EventId;
  readonly since: number;
  /** How many anchors they share, of each the part that is the same words. */
  readonly shared: number;
  readonly sameKind: boolean;
  readonly places: number;
  readonly sameDate: boolean;
  /** What tells two told events apart whatever their order is. */
  readonly words: string;
}

function claimants(told: readonly ToldEvent[], events: Register['events'], textOf: ParagraphText): Claimant[] {
  return sharedAnchors(told, events, textOf).map(({ index, id, shared }) => {
    const [event, published] = [told[index], events.get(id)];
    if (!event || !published) throw new Error(`expected an event ${index} and a published event ${id}`);
    const { entry, since } = published;
    return {
      ...{ index, id, since, shared },
      sameKind: event.kind === entry.kind,
      places: event.places.filter((it) => entry.places.includes(it)).length,
      sameDate: event.edtf === entry.edtf,
      words: JSON.stringify([event.kind, event.edtf, event.places, event.anchors]),
    };
  });
}

/** Who comes first; complete but for two told events that do not differ at all. */
function byRight(a: Claimant, b: Claimant): number {
  return (
    b.shared - a.shared ||
    Number(b.sameKind) - Number(a.sameKind) ||
    b.places - a.places ||
    Number(b.sameDate) - Number(a.sameDate) ||
    a.since - b.since ||
    inCodeUnits(a.id, b.id) ||
    inCodeUnits(a.words, b.words) ||
    a.index - b.index
  );
}
