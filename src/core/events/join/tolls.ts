import { BOMBING, kindTie } from '../kind-ties.ts';
import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { sameStatedTime, sameTime } from '../telling-time.ts';
import { isSameToll, type Toll } from '../toll.ts';
import { inOneReport, type Pair } from './pair.ts';

/** A toll that two unrelated happenings of one day seldom share. */
const TELLING_TOLL = 3;

/**
 * Whether both give the same number of the same people harmed, of one time and no other place. Where the number is small both
 * must name one spot: many attacks kill one or two. Between reports both must say when and where.
 */
export function isSameTollTold(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (!areOneKind(earlier, later) || !sameTime(earlier.time, later.time)) return false;
  const relation = placeRelation(earlier, later);
  const known = sameStatedTime(earlier.time, later.time) && relation !== 'unknown';
  if (relation === 'apart' || !(known || inOneReport(pair))) return false;
  const least = relation === 'spot' && known ? 1 : TELLING_TOLL;
  return earlier.tolls.some((toll) => isToldAlso(toll, later.tolls, least));
}

function isToldAlso(toll: Toll, others: readonly Toll[], least: number): boolean {
  return !toll.figure.included && Number(toll.figure.value) >= least && others.some((other) => isSameToll(toll, other));
}

function areOneKind(a: Telling, b: Telling): boolean {
  return kindTie(a.kind, b.kind) === 'same' || (BOMBING.has(a.kind) && BOMBING.has(b.kind));
}
