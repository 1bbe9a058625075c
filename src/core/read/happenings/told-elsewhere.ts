import type { EventKind } from '../../model/event-kind.ts';
import type { Happening } from './happening.ts';
import { PLAIN_VIOLENCE } from './happening-groups.ts';

/** A happening, and whether its own words say of what kind it is. */
export interface ToldHappening extends Happening {
  readonly sure: boolean;
  /** Whether its clause counts people killed. */
  readonly counted: boolean;
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
  /** The first act of violence told with a number of dead, whose toll "the death toll" is. */
  readonly deadly?: EventKind;
  /** Whether it tells of an attack on foot, which "the raid" may be. */
  readonly onFoot: boolean;
  /** Whether it tells of guns, which "heavy strikes" may be too. */
  readonly guns: boolean;
  /** Whether it tells of guns about as often as of aircraft, so that any "strikes" may be theirs. */
  readonly mostlyGuns: boolean;
}

/** The same of a report of which nothing is known yet. */
export const NOTHING_ELSEWHERE: Elsewhere = { onFoot: false, guns: false, mostlyGuns: false };

/** What the happenings of a report, read once, say for sure. */
export function toldElsewhere(read: readonly ToldHappening[]): Elsewhere {
  const sure = read.filter(({ sure, modality }) => sure && modality === 'asserted').map(({ kind }) => kind);
  const strike = STRIKES.find((kind) => sure.includes(kind));
  const act = mostOften(sure.filter((kind) => PLAIN_VIOLENCE.has(kind) && kind !== 'clash'));
  const deadly = read.find(({ kind, sure, counted }) => sure && counted && PLAIN_VIOLENCE.has(kind))?.kind;
  const onFoot = sure.includes('ground-attack');
  const guns = sure.filter((kind) => kind === 'shelling').length;
  const mostlyGuns = guns > 0 && guns >= sure.filter((kind) => kind === 'airstrike').length - 1;
  return {
    ...(strike ? { strike } : {}),
    ...(act ? { act } : {}),
    ...(deadly ? { deadly } : {}),
    onFoot,
    guns: guns > 0,
    mostlyGuns,
  };
}

/** What a bare "strike" may be, the likeliest first. */
const STRIKES: readonly EventKind[] = ['airstrike', 'missile-strike'];

function mostOften(kinds: readonly EventKind[]): EventKind | undefined {
  const counts = new Map<EventKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
