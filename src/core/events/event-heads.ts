import type { Party } from '../model/claim.ts';
import type { EventKind } from '../model/event-kind.ts';
import type { Ground } from './ground.ts';
import type { Telling } from './telling.ts';

/**
 * The kind of an event: the one most accounts tell. Harm and consequences give way to what did it; of kinds told equally
 * often the first one told wins.
 */
export function eventKind(tellings: readonly Telling[]): EventKind {
  const kinds = tellings.map(({ kind }) => kind);
  const causes = kinds.filter((kind) => !CONSEQUENCES.has(kind));
  const [kind] = byFrequency(causes.length > 0 ? causes : kinds);
  if (kind === undefined) throw new Error('expected an event told by a claim, got none');
  return kind;
}

const CONSEQUENCES: ReadonlySet<EventKind> = new Set(['casualties', 'damage', 'displacement', 'control', 'statement']);

/** The places of an event: spots before wide places, each by how many accounts name it, then by who names it first. */
export function eventPlaces(tellings: readonly Telling[], { isWide }: Ground): string[] {
  const places = byFrequency(tellings.flatMap(({ claim }) => idsOf(claim.places)));
  return [...places.filter((id) => !isWide(id)), ...places.filter(isWide)];
}

/** The actors of an event: those who did it or took part, those it was done to, those behind them; within each by accounts. */
export function eventActors(tellings: readonly Telling[]): string[] {
  const claims = tellings.map(({ claim }) => claim);
  const parts = [
    claims.flatMap((claim) => [...idsOf(claim.perpetrators), ...idsOf(claim.participants)]),
    claims.flatMap((claim) => idsOf(claim.targets)),
    claims.flatMap((claim) => idsOf(claim.backers)),
  ];
  return [...new Set(parts.flatMap(byFrequency))];
}

function idsOf(parties: readonly Party[]): string[] {
  return [...new Set(parties.flatMap(({ entity }) => entity ?? []))];
}

/** The different items, the most frequent first, then in their own order. */
function byFrequency<Item>(items: readonly Item[]): Item[] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);
}
