import type { EventKind } from '../../model/event-kind.ts';
import type { Happening } from './happening.ts';
import { PLAIN_VIOLENCE } from './happening-groups.ts';

/** How many sentences back a happening is still meant by "the attack". */
const REACH = 4;

/**
 * The acts of violence told in the sentences read last, not more than a few back: the latest sentence's first, and within
 * a sentence in its order.
 */
export function toldBefore(read: readonly (readonly Happening[])[]): EventKind[] {
  return read
    .slice(-REACH)
    .reverse()
    .flatMap((told) => told.flatMap(({ kind }) => (PLAIN_VIOLENCE.has(kind) ? [kind] : [])));
}
