import { type EventId, mintEventId, type RandomBytes } from '../model/identifiers.ts';
import { eventAddress, type RegisterAddress } from '../model/register-address.ts';
import type { EventEntry, RegisterEntry, ToldEvent } from '../model/register-entry.ts';
import type { Published, Register, Seal } from '../model/release.ts';
import { formatEntry } from './format-release.ts';
import type { Identities } from './identify-events.ts';
import { inCodeUnits } from './in-code-units.ts';

/** What an archive shows now: its entries without events, and its events with the published ids they take. */
export interface Showing {
  readonly entries: readonly RegisterEntry[];
  readonly told: readonly ToldEvent[];
  readonly identities: Identities;
}

/** What a release would say, each list in order of address. */
export interface Changes {
  readonly added: readonly RegisterEntry[];
  readonly changed: readonly Change[];
}

/** An address that shows something else than was published; of an event that is read differently, `to` says so. */
export interface Change {
  readonly from: Published;
  readonly to: RegisterEntry;
}

/**
 * What is new and what has changed since the releases of a register: all that the next release says. Told events without
 * a published id get one, minted with `random` and unlike every other.
 */
export function planRelease(register: Register, showing: Showing, random: RandomBytes): Changes {
  const now = [...showing.entries, ...eventEntries(register, showing, random)];
  const added = now.filter(({ address }) => !register.published.has(address));
  const changed = now.flatMap((to) => {
    const from = register.published.get(to.address);
    return from === undefined || formatEntry(from.entry) === formatEntry(to) ? [] : [{ from, to }];
  });
  return { added: added.sort(byAddress), changed: changed.sort((a, b) => byAddress(a.to, b.to)) };
}

/** The lines of a release, in order of address; none where nothing is new and nothing has changed. */
export function linesOf({ added, changed }: Changes): readonly RegisterEntry[] {
  return [...added, ...changed.map(({ to }) => to)].sort(byAddress);
}

/** The seal of the release after those of a register. */
export function nextSeal({ heads }: Register, made: Pick<Seal, 'date' | 'software' | 'by' | 'manifest'>): Seal {
  const release = 1 + Math.max(0, ...heads.map(({ seal }) => seal.release));
  return { release, previous: heads.map(({ sha256 }) => sha256), ...made };
}

function eventEntries({ events }: Register, showing: Showing, random: RandomBytes): EventEntry[] {
  const { told, identities } = showing;
  const taken = new Set<EventId>(events.keys());
  const entries = told.map((event, index): EventEntry => {
    const id = identities.ids.get(index) ?? mintUnlike(taken, random);
    return { ...event, type: 'event', address: eventAddress(id) };
  });
  const former = identities.former.map(({ entry }): EventEntry => ({ ...entry, former: true }));
  return [...entries, ...former];
}

function mintUnlike(taken: Set<EventId>, random: RandomBytes): EventId {
  let id = mintEventId(random);
  while (taken.has(id)) id = mintEventId(random);
  taken.add(id);
  return id;
}

function byAddress(a: { readonly address: RegisterAddress }, b: { readonly address: RegisterAddress }): number {
  return inCodeUnits(a.address, b.address);
}
