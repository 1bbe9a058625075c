import type { EventKind } from '../model/event-kind.ts';

/**
 * How two kinds of claim may belong to one event: `same`, both words may be used of one happening ("attack" and "clash");
 * `part`, the one may be cause, means or consequence of the other ("shelling" and "displacement"), which only their
 * sentences can tell. `undefined` where neither holds.
 */
export type KindTie = 'same' | 'part';

/** The tie of two kinds, whichever comes first. A kind is always the same as itself. */
export function kindTie(a: EventKind, b: EventKind): KindTie | undefined {
  if (a === b) return 'same';
  return tieOf(SAME, a, b) ? 'same' : tieOf(PART, a, b) ? 'part' : undefined;
}

/** Kinds that do harm from afar. */
export const BOMBING: ReadonlySet<EventKind> = new Set([
  'airstrike',
  'shelling',
  'bombardment',
  'missile-strike',
  'chemical-attack',
]);

/** Kinds in which two sides meet. */
export const FIGHTING: ReadonlySet<EventKind> = new Set(['ground-attack', 'clash', 'attack', 'capture', 'offensive']);

/** Kinds that may kill. */
export const VIOLENT: ReadonlySet<EventKind> = new Set([...BOMBING, ...FIGHTING, 'casualties']);

type Ties = Partial<Readonly<Record<EventKind, readonly EventKind[]>>>;

/** Words for one happening; each pair stands once. */
const SAME: Ties = {
  bombardment: ['airstrike', 'shelling', 'missile-strike', 'chemical-attack'],
  'missile-strike': ['shelling', 'airstrike'],
  'chemical-attack': ['airstrike', 'shelling'],
  attack: ['airstrike', 'shelling', 'bombardment', 'missile-strike', 'chemical-attack', 'ground-attack', 'clash'],
  clash: ['ground-attack', 'offensive', 'capture'],
  offensive: ['ground-attack', 'capture'],
  capture: ['ground-attack', 'control', 'withdrawal'],
  control: ['withdrawal'],
  casualties: [...BOMBING, 'ground-attack', 'clash', 'attack'],
  meeting: ['treaty/agreement', 'statement'],
};

/** Causes, means and consequences; each pair stands once. */
const PART: Ties = {
  airstrike: ['shelling', 'ground-attack', 'clash', 'offensive', 'capture'],
  shelling: ['ground-attack', 'clash', 'offensive', 'capture'],
  bombardment: ['ground-attack', 'clash', 'offensive', 'capture'],
  'missile-strike': ['ground-attack', 'clash', 'offensive'],
  displacement: [...BOMBING, 'ground-attack', 'clash', 'attack', 'offensive', 'capture', 'casualties', 'damage'],
  damage: [...BOMBING, 'ground-attack', 'clash', 'attack', 'offensive', 'casualties', 'seizure-of-equipment'],
  withdrawal: [...BOMBING, 'ground-attack', 'clash', 'attack', 'offensive'],
  control: ['ground-attack', 'offensive'],
  casualties: ['offensive', 'capture', 'seizure-of-equipment'],
  'seizure-of-equipment': ['clash'],
  statement: ['deployment', 'treaty/agreement'],
};

function tieOf(ties: Ties, a: EventKind, b: EventKind): boolean {
  return (ties[a]?.includes(b) ?? false) || (ties[b]?.includes(a) ?? false);
}
