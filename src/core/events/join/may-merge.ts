import { kindTie } from '../kind-ties.ts';
import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { isEra } from '../telling-time.ts';
import { figuresDiffer, isComparable, isSameToll } from '../toll.ts';

/**
 * Whether two clusters may be one event: an event is one happening, so that no single pair of claims may chain two of them
 * together. Refused where more than half of the claims that name places lie apart, a claim is of a kind that has nothing to
 * do with most of the others, or one voice of one report gives different tolls for one place. Unless
 * `anyTime`, also where most lie in an era (months of war) and the others within days.
 */
export function mayMerge(a: readonly Telling[], b: readonly Telling[], anyTime: boolean): boolean {
  const pairs = heads(a).flatMap((x) => heads(b).map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => isNewBeside(x, y) || contradictsItself(x, y))) return false;
  const relations = pairs
    .map(([x, y]) => (isTalk(x) && isTalk(y) ? 'unknown' : placeRelation(x, y)))
    .filter((relation) => relation !== 'unknown');
  const apart = relations.filter((relation) => relation === 'apart').length;
  const untimely = anyTime ? 0 : pairs.filter(([x, y]) => isEra(x.time) !== isEra(y.time)).length;
  return 2 * apart <= relations.length && 2 * untimely <= pairs.length && belongs(a, b) && belongs(b, a);
}

/** Claims of a cluster that speak for it where it is large, so that joining stays linear. */
const HEADS = 16;

/** Whether the kind of each claim of the one may belong to at least half of the other. */
function belongs(one: readonly Telling[], other: readonly Telling[]): boolean {
  const others = heads(other);
  return heads(one).every(
    (x) => 2 * others.filter((y) => kindTie(x.kind, y.kind) !== undefined).length >= others.length,
  );
}

function heads(cluster: readonly Telling[]): readonly Telling[] {
  return cluster.slice(0, HEADS);
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
