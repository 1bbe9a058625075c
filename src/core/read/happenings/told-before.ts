import type { EventKind } from '../../model/event-kind.ts';
import type { Happening } from '../read-happenings.ts';
import { PLAIN_VIOLENCE } from './happening-groups.ts';

/** How many sentences back a happening is still meant by "the attack". */
const REACH = 4;

/** The act of violence told last in the sentences read so far, not more than a few back; of several in its sentence the first. */
export function toldBefore(read: readonly (readonly Happening[])[]): EventKind | undefined {
  const last = read.slice(-REACH).findLast((told) => told.some((it) => PLAIN_VIOLENCE.has(it.kind)));
  return last?.find((it) => PLAIN_VIOLENCE.has(it.kind))?.kind;
}
