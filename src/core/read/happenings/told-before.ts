import type { EventKind } from '../../model/event-kind.ts';
import type { Happening } from '../read-happenings.ts';
import { PLAIN_VIOLENCE } from './happening-groups.ts';

/** How many sentences back a happening is still meant by "the attack". */
const REACH = 4;

/** The act of violence told last in the sentences read so far, not more than a few back. */
export function toldBefore(read: readonly (readonly Happening[])[]): EventKind | undefined {
  return read
    .slice(-REACH)
    .flat()
    .findLast((it) => PLAIN_VIOLENCE.has(it.kind))?.kind;
}
