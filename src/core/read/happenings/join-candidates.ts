import type { EventKind } from '../../model/event-kind.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';
import { DISTANT, VIOLENT } from './happening-groups.ts';
import { isOnlySince } from './is-only-since.ts';

/**
 * Joins what one happening is told by in several places of a sentence: words of one kind in one voice, unless each
 * has a time of its own; harm and damage with the violence that did them. Keeps the order of the text.
 */
export function joinCandidates(candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  return joinDamage(joinHarm(joinSame(joinUnsure(dropRepelling(candidates), telling), telling), telling));
}

/** "repelled an assault": the verb says what became of the assault, and tells no fight of its own. */
function dropRepelling(candidates: readonly Candidate[]): Candidate[] {
  const beaten = candidates.filter((it) => it.outcome !== undefined);
  return candidates.filter(
    (it) => it.kind !== 'clash' || !it.trigger.form || !beaten.some((other) => other.clauses[0] === it.clauses[0]),
  );
}

/** What only may be an attack of its own is the violence its clause, or one beside it, tells for sure. */
function joinUnsure(candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const isCertain = (it: Candidate, guest: Candidate) =>
    it.sure && VIOLENT.has(it.kind) && (it.kind !== 'offensive' || guest.trigger.form === 'ing');
  const joined = new Map(candidates.map((it) => [it, it]));
  for (const guest of candidates) {
    if (guest.sure || !VIOLENT.has(guest.kind)) continue;
    const home = nearest(
      guest,
      candidates.filter((it) => isCertain(it, guest) && areNear(it, guest)),
    );
    const so = home && joined.get(home);
    if (!home || !so) continue;
    if (haveOwnTimes(home, guest, telling)) joined.set(guest, { ...guest, kind: home.kind, sure: true });
    else joined.set(home, together(so, guest)).delete(guest);
  }
  return [...joined.values()];
}

/** In one clause, or in two that touch. */
function areNear(a: Candidate, b: Candidate): boolean {
  return a.clauses.some((one) => b.clauses.some((other) => Math.abs(one - other) <= 1));
}

function joinSame(candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const at = joined.findIndex((other) => isSame(other, candidate, telling));
    const other = joined[at];
    if (other) joined[at] = together(other, candidate);
    else joined.push(candidate);
  }
  return joined;
}

function isSame(a: Candidate, b: Candidate, telling: SentenceToTell): boolean {
  if (a.kind !== b.kind || a.voice !== b.voice || a.modality !== b.modality) return false;
  return !haveOwnTimes(a, b, telling);
}

/** Both are told in clauses with dates, and not the same clause. */
function haveOwnTimes(a: Candidate, b: Candidate, { words, clauses }: SentenceToTell): boolean {
  if (a.clauses.some((clause) => b.clauses.includes(clause))) return false;
  const dated = (clause: number) => words.slice(clauses[clause]?.from, clauses[clause]?.to).some((word) => word.dated);
  return a.clauses.some(dated) && b.clauses.some(dated);
}

/** One happening of two candidates, the first of which gives its words and how it is told. */
export function together(main: Candidate, other: Candidate): Candidate {
  const clauses = [...new Set([...main.clauses, ...other.clauses])].sort((a, b) => a - b);
  const outcome = main.outcome ?? other.outcome;
  return { ...main, clauses, ...(outcome === undefined ? {} : { outcome }) };
}

function joinHarm(candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const isHome = (it: Candidate) => VIOLENT.has(it.kind) && it.outcome === undefined && !isOnlySince(it, telling);
  return joinInto(candidates, 'casualties', isHome);
}

function joinDamage(candidates: readonly Candidate[]): Candidate[] {
  const damage = candidates.find((it) => it.kind === 'damage');
  const vague = (it: Candidate) =>
    damage !== undefined && !it.sure && (it.kind === 'attack' || it.kind === 'ground-attack');
  return joinInto(
    candidates.filter((it) => !vague(it)),
    'damage',
    (it) => DISTANT.has(it.kind) || (VIOLENT.has(it.kind) && damage?.trigger.form === 'ing'),
  );
}

/** Joins candidates of one kind to the nearest of those they may belong to, if there is one. */
function joinInto(candidates: readonly Candidate[], kind: EventKind, isHome: (it: Candidate) => boolean): Candidate[] {
  const homes = candidates.filter(isHome);
  if (homes.length === 0) return [...candidates];
  const guests = candidates.filter((it) => it.kind === kind);
  const joined = new Map(homes.map((home) => [home, home]));
  for (const guest of guests) {
    const home = nearest(guest, homes);
    const so = home && joined.get(home);
    if (home && so) joined.set(home, together(so, guest));
  }
  return candidates.filter((it) => it.kind !== kind).map((it) => joined.get(it) ?? it);
}

function nearest(guest: Candidate, homes: readonly Candidate[]): Candidate | undefined {
  const distance = (home: Candidate) =>
    Math.abs(home.trigger.from - guest.trigger.from) + (home.voice === guest.voice ? 0 : 1000);
  return [...homes].sort((a, b) => distance(a) - distance(b) || a.trigger.from - b.trigger.from)[0];
}
