import type { EventId } from '../model/identifiers.ts';
import { eventAddress } from '../model/register-address.ts';
import type { ToldEvent } from '../model/register-entry.ts';
import type { Register } from '../model/release.ts';

/** The told events, by their index, whose kind, date, places or title some release told otherwise than they are told now. */
export function alteredEvents(
  { releases }: Pick<Register, 'releases'>,
  told: readonly ToldEvent[],
  ids: ReadonlyMap<number, EventId>,
): ReadonlySet<number> {
  const now = new Map([...ids].map(([index, id]) => [eventAddress(id), index]));
  const altered = new Set<number>();
  for (const entry of releases.flatMap(({ entries }) => entries)) {
    const index = entry.type === 'event' ? now.get(entry.address) : undefined;
    const event = index === undefined ? undefined : told[index];
    if (index !== undefined && event && entry.type === 'event' && !meansTheSame(entry, event)) altered.add(index);
  }
  return altered;
}

/** Whether two tellings of an event say the same of its kind, date, places and title. */
export function meansTheSame(a: ToldEvent, b: ToldEvent): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf({ kind, edtf, places, title }: ToldEvent): string {
  return JSON.stringify([kind, edtf, [...places].sort(), title]);
}
