import type { Account } from '../model/event.ts';
import type { Group } from './group-tellings.ts';
import type { Link } from './join/clusters.ts';
import type { Telling } from './telling.ts';

/** The tellings of an event in the order of its accounts: by the time they tell, those without one last, then as they stand. */
export function inOrderOfTime(tellings: readonly Telling[]): Telling[] {
  return [...tellings].sort((a, b) => {
    const [x, y] = [startOf(a), startOf(b)];
    return (x < y ? -1 : x > y ? 1 : 0) || a.order - b.order;
  });
}

/** The accounts of an event, each with why it was counted to it: the chain of joins that leads from it to the first account. */
export function accountsOf(ordered: readonly Telling[], links: Group['links']): Account[] {
  const positions = new Map(ordered.map(({ order }, index) => [order, index]));
  const reasons = reasonsFrom(ordered[0]?.order, links);
  return ordered.map(({ ref, order }): Account => {
    const reason = reasons.get(order);
    const to = reason && positions.get(reason.to);
    if (!reason || to === undefined) return ref;
    const { rule, decided } = reason;
    return { ...ref, joined: { to, rule, ...(decided ? { decided } : {}) } };
  });
}

/** Walks the tree of links from the first account outwards; every other account is reached over exactly one link. */
function reasonsFrom(first: number | undefined, links: readonly Link[]): Map<number, Link> {
  const ends = linksByEnd(links);
  const reasons = new Map<number, Link>();
  const reached = first === undefined ? [] : [first];
  for (const at of reached) {
    for (const link of ends.get(at) ?? []) {
      const other = link.from === at ? link.to : link.from;
      if (other === first || reasons.has(other)) continue;
      reasons.set(other, { ...link, from: other, to: at });
      reached.push(other);
    }
  }
  return reasons;
}

function linksByEnd(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const byEnd = new Map<number, Link[]>();
  for (const link of links) {
    for (const end of [link.from, link.to]) {
      const mine = byEnd.get(end) ?? [];
      if (mine.length === 0) byEnd.set(end, mine);
      mine.push(link);
    }
  }
  return byEnd;
}

function startOf({ time }: Telling): number {
  if (time.edtf === null) return Number.POSITIVE_INFINITY;
  return Number.isFinite(time.first) ? time.first : time.last;
}
