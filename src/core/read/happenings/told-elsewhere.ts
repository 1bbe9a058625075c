import type { EventKind } from '../../model/event-kind.ts';
import type { Happening } from './happening.ts';
import { PLAIN_VIOLENCE } from './happening-groups.ts';

/** A happening, and whether its own words say of what kind it is. */
export interface ToldHappening extends Happening {
  readonly sure: boolean;
}

/**
 * What a whole report says for sure, for its sentences that leave it open: the violence that "the strike" is if nothing
 * beside it tells, and that "the attack" is.
 */
export interface Elsewhere {
  /** From the air, or with missiles; absent where the report tells of neither. */
  readonly strike?: EventKind;
  /** The act of violence told most often, of those told as often the first. */
  readonly act?: EventKind;
  /** Whether it tells of an attack on foot, which "the raid" may be. */
  readonly onFoot: boolean;
  /** Whether it tells of guns, which "strikes" may be too. */
  readonly guns: boolean;
}

/** The same of a report of which nothing is known yet. */
export const NOTHING_ELSEWHERE: Elsewhere = { onFoot: false, guns: false };

/** What the happenings of a report, read once, say for sure. */
export function toldElsewhere(read: readonly ToldHappening[]): Elsewhere {
  const sure = read.filter(({ sure, modality }) => sure && modality === 'asserted').map(({ kind }) => kind);
  const strike = STRIKES.find((kind) => sure.includes(kind));
  const act = mostOften(sure.filter((kind) => PLAIN_VIOLENCE.has(kind) && kind !== 'clash'));
  const [onFoot, guns] = [sure.includes('ground-attack'), sure.includes('shelling')];
  return { ...(strike ? { strike } : {}), ...(act ? { act } : {}), onFoot, guns };
}

/** What a bare "strike" may be, the likeliest first. */
const STRIKES: readonly EventKind[] = ['airstrike', 'missile-strike'];

function mostOften(kinds: readonly EventKind[]): EventKind | undefined {
  const counts = new Map<EventKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
