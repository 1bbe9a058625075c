import { kindTie } from '../kind-ties.ts';
import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { daysBetween, isEra, isWithinDays, type TellingTime } from '../telling-time.ts';
import { figuresDiffer, isComparable, isSameToll } from '../toll.ts';
import { meet } from './pair.ts';

/**
 * Whether two clusters may be one event: an event is one happening, so that no single pair of claims may chain two of them
 * together. Refused where a claim is of a kind that has nothing to do with most of the others, more than half of those that
 * name places lie apart, less than half are of one time (`days` apart where a rule says so), one begins something new, one
 * voice of one report gives different tolls for one place, or a place is taken and retaken.
 */
export function mayMerge(a: readonly Telling[], b: readonly Telling[], days?: number): boolean {
  if (!belongs(a, b) || !belongs(b, a)) return false;
  const pairs = heads(a).flatMap((x) => heads(b).map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => isNewBeside(x, y) || contradictsItself(x, y) || isTakenBack(x, y))) return false;
  const timely = pairs.filter(([x, y]) => isTimely(x.time, y.time, days));
  return 2 * timely.length >= pairs.length && !areApart(pairs);
}

function areApart(pairs: readonly (readonly [Telling, Telling])[]): boolean {
  const placed = pairs.filter(([x, y]) => !(isTalk(x) && isTalk(y)) && x.above.size > 0 && y.above.size > 0);
  return 2 * placed.filter(([x, y]) => placeRelation(x, y) === 'apart').length > placed.length;
}

/** Claims of a cluster that speak for it where it is large, so that joining stays linear. */
const HEADS = 16;

function heads(cluster: readonly Telling[]): readonly Telling[] {
  return cluster.slice(0, HEADS);
}

/** Days by which accounts of one happening may miss each other. */
const NEAR_DAYS = 1;

/** Whether two times may be of one happening: near each other, and not days beside an era, so far as they are known. */
function isTimely(x: TellingTime, y: TellingTime, days: number | undefined): boolean {
  if (days !== undefined) return isWithinDays(x, y, days);
  if (x.edtf === null || y.edtf === null) return true;
  return isEra(x) === isEra(y) && daysBetween(x, y) <= NEAR_DAYS;
}

/** What one side took the other took back: two changes of hands. */
function isTakenBack(x: Telling, y: Telling): boolean {
  return x.kind === 'capture' && y.kind === 'capture' && (meet(x.attackers, y.victims) || meet(y.attackers, x.victims));
}

/** Whether the kind of each claim of the one may belong to at least half of the other. */
function belongs(one: readonly Telling[], other: readonly Telling[]): boolean {
  const others = heads(other);
  return heads(one).every(
    (x) => 2 * others.filter((y) => kindTie(x.kind, y.kind) !== undefined).length >= others.length,
  );
}

/** What was spoken of lies anywhere. */
function isTalk({ kind }: Telling): boolean {
  return kind === 'statement' || kind === 'meeting' || kind === 'treaty/agreement';
}

/** Whether the later of two claims of a report begins something new ("another attack"), its heading alone telling the same. */
function isNewBeside(x: Telling, y: Telling): boolean {
  if (x.ref.report !== y.ref.report) return false;
  const [earlier, later] = x.order < y.order ? [x, y] : [y, x];
  return later.fresh && !earlier.heading;
}

/** One voice does not give two numbers of one thing in one report; where it seems to, it counts two happenings. */
function contradictsItself(x: Telling, y: Telling): boolean {
  if (x.ref.report !== y.ref.report || x.voice !== y.voice || placeRelation(x, y) === 'within') return false;
  const agreeing = x.tolls.some((toll) => y.tolls.some((other) => isSameToll(toll, other)));
  return !agreeing && x.tolls.some((toll) => y.tolls.some((other) => isWhole(toll, other)));
}

function isWhole(toll: Telling['tolls'][number], other: Telling['tolls'][number]): boolean {
  const counted = typeof toll.figure.value === 'number' && typeof other.figure.value === 'number';
  const whole = !toll.figure.included && !other.figure.included;
  return counted && whole && isComparable(toll, other) && figuresDiffer(toll.figure, other.figure);
}
