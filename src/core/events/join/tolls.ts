import { BOMBING, kindTie } from '../kind-ties.ts';
import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { sameTime } from '../telling-time.ts';
import { isSameToll } from '../toll.ts';
import { inOneReport, type Pair } from './pair.ts';

/** A toll that two unrelated happenings of one day seldom share. */
const TELLING_TOLL = 3;

/**
 * Whether both give the same number of the same people harmed, of one time and no other place. Between reports the place
 * must be named by both, and be one spot where the number is small: many attacks kill one or two.
 */
export function isSameTollTold(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (!areOneKind(earlier, later) || !sameTime(earlier.time, later.time)) return false;
  const relation = placeRelation(earlier, later);
  if (relation === 'apart') return false;
  const shared = earlier.tolls.filter((toll) => later.tolls.some((other) => isSameToll(toll, other)));
  const whole = shared.filter(({ figure }) => !figure.included);
  if (inOneReport(pair) || relation === 'spot') return whole.length > 0;
  return relation === 'within' && whole.some(({ figure }) => Number(figure.value) >= TELLING_TOLL);
}

function areOneKind(a: Telling, b: Telling): boolean {
  return kindTie(a.kind, b.kind) === 'same' || (BOMBING.has(a.kind) && BOMBING.has(b.kind));
}
