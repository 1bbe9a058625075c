import { ADVERBS, JOINERS } from '../vocabulary/counting-clauses.ts';
import type { Count } from './amount.ts';
import { gapBefore, isTied, keyAt } from './counting-text.ts';
import { isHarmedItself } from './find-included.ts';
import { breaksClause, opensClause, type Telling } from './telling.ts';

/** The counts that a harm's words take as object, from a word on: "killed nine and, in Hama, two". */
export function objectCounts(telling: Telling, from: number): readonly Count[] {
  const at = pastAdverbs(telling, from);
  const first = telling.startsAt.get(at);
  if (!first || !isTied(telling.it, at) || first.sort === 'thing') return [];
  return joined(telling, first, [first]);
}

function pastAdverbs({ it, startsAt }: Telling, from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    isTied(it, at) &&
    !startsAt.has(at) &&
    (ADVERBS.has(keyAt(it, at)) || keyAt(it, at) === 'the')
  )
    at++;
  return at;
}

/** How far apart joined objects may stand: "three people in the town and two in its outskirts". */
const FARTHEST = 8;

function joined(telling: Telling, count: Count, found: readonly Count[]): readonly Count[] {
  const next = nextJoined(telling, count.end + 1);
  if (!next || next.sort === 'thing' || isHarmedItself(telling, next)) return found;
  if (next.sort === 'unknown' && next.form !== 'number') return found;
  return joined(telling, next, [...found, next]);
}

function nextJoined(telling: Telling, from: number): Count | undefined {
  const { it, startsAt, included, harmStartsAt } = telling;
  for (let at = from; at < from + FARTHEST; at++) {
    const run = included.find(({ first }) => first === at);
    if (run) return run.last < from + 12 ? nextJoined(telling, run.last + 1) : undefined;
    if (harmStartsAt.has(at) || opensClause(it, at) || breaksClause(it, at)) return undefined;
    const count = startsAt.get(at);
    if (!count) continue;
    return isJoinedHere(telling, at) ? count : undefined;
  }
  return undefined;
}

/** Right after a joiner or, in a list, after a comma. */
function isJoinedHere({ it, endsAt }: Telling, at: number): boolean {
  if (JOINERS.has(keyAt(it, at - 1))) return true;
  const phrase = `${keyAt(it, at - 3)} ${keyAt(it, at - 2)} ${keyAt(it, at - 1)}`;
  if (phrase === 'as well as' || phrase === 'in addition to' || phrase.endsWith('along with')) return true;
  return /^,\s?$/u.test(gapBefore(it, at)) && endsAt.has(at - 1);
}
