import { JOINERS } from '../vocabulary/counting-clauses.ts';
import type { Count } from './amount.ts';
import { gapBefore, keyAt } from './counting-text.ts';
import type { Harmed } from './harmed.ts';
import { isHarmedItself } from './is-harmed-itself.ts';
import { opensClause, type Telling } from './telling.ts';

/**
 * Numbers that take the harm of the one before them, whose verb is left out: of another place ("five people were killed in
 * Taiz, three in Aden and two in Marib") or another time ("71 civilians died, up from 48 the week before").
 */
export function findElsewhere(telling: Telling, found: readonly Harmed[]): readonly Harmed[] {
  const wholes = found.filter(({ included }) => !included);
  return wholes.flatMap((whole) => [...placesAfter(telling, whole), ...timeAfter(telling, whole)]);
}

/** How far apart such numbers may stand, in words. */
const FARTHEST = 9;

function placesAfter(telling: Telling, whole: Harmed): readonly Harmed[] {
  const found: Harmed[] = [];
  let last = whole.last;
  for (let at = last + 1; at < last + FARTHEST && !isOver(telling, at, whole); at++) {
    const count = telling.startsAt.get(at);
    if (!count) continue;
    if (!isElsewhere(telling, count)) break;
    found.push(takingHarm(count, whole));
    last = count.end;
    at = last;
  }
  return found;
}

/** A bare number after a comma or "and", with a place after it, and no verb of its own. */
function isElsewhere(telling: Telling, count: Count): boolean {
  const { it } = telling;
  if (count.sort !== 'unsaid' || count.partOf || (count.form !== 'number' && count.form !== 'vague')) return false;
  const joined = JOINERS.has(keyAt(it, count.first - 1)) || /^,\s?$/u.test(gapBefore(it, count.first));
  return joined && PLACING.has(keyAt(it, count.end + 1)) && !isHarmedItself(telling, count);
}

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around', 'each']);

function timeAfter(telling: Telling, whole: Harmed): readonly Harmed[] {
  const { it } = telling;
  for (let at = whole.last + 1; at < whole.last + 2 * FARTHEST && !isOver(telling, at, whole); at++) {
    if (!COMPARING.has(`${keyAt(it, at)} ${keyAt(it, at + 1)}`)) continue;
    const count = telling.startsAt.get(at + 2);
    return count?.sort === 'unsaid' || count?.sort === 'people' ? [takingHarm(count, whole)] : [];
  }
  return [];
}

const COMPARING: ReadonlySet<string> = new Set([
  ...['up from', 'down from', 'compared with', 'compared to', 'as against'],
]);

function isOver({ it, harmStartsAt }: Telling, at: number, { last }: Harmed): boolean {
  return at >= it.words.length || opensClause(it, at) || (harmStartsAt.has(at) && at > last + 2);
}

function takingHarm(count: Count, { what }: Harmed): Harmed {
  return { count, what, first: count.first, last: count.end, included: false };
}
