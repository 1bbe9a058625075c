import type { EventKind } from '../../model/event-kind.ts';

/** Kinds by what they are among themselves. */

/** Violence, to which harm and damage told beside it belong. */
export const VIOLENT: ReadonlySet<EventKind> = new Set([
  'airstrike',
  'shelling',
  'bombardment',
  'missile-strike',
  'chemical-attack',
  'ground-attack',
  'offensive',
  'clash',
  'attack',
]);

/** Violence from a distance, whose damage is told with it. */
export const DISTANT: ReadonlySet<EventKind> = new Set<EventKind>([
  'airstrike',
  'shelling',
  'bombardment',
  'missile-strike',
  'chemical-attack',
]);

/** Single acts of violence, to which "the attack" or a toll in a later sentence may point back. */
export const PLAIN_VIOLENCE: ReadonlySet<EventKind> = new Set([...VIOLENT].filter((kind) => kind !== 'offensive'));
