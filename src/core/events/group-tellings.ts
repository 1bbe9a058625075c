import type { Decision } from '../model/claim.ts';
import { type ChronologyDecisions, findTellings } from './chronology-decisions.ts';
import { type Clusters, type Link, startClusters } from './join/clusters.ts';
import { joinTellings } from './join/join-tellings.ts';
import type { Telling } from './telling.ts';

/** The tellings of one event, in order, what joined them, and the editor's split that set them apart, if one did. */
export interface Group {
  readonly tellings: readonly Telling[];
  readonly links: readonly Link[];
  readonly separated?: Decision;
}

/** Groups tellings into events: first as an editor decided, then by the rules. Groups stand in order of their first telling. */
export function groupTellings(tellings: readonly Telling[], { joins, splits }: ChronologyDecisions): Group[] {
  const find = findTellings(tellings);
  const clusters = startClusters(tellings);
  for (const { claims, decided } of [...joins, ...splits]) linkAll(find(claims), decided, clusters);
  const separated = new Map(splits.flatMap(({ claims, decided }) => find(claims).map((it) => [it.order, decided])));
  joinTellings(tellings, clusters, new Set(separated.keys()));
  const linksOf = linksByCluster(clusters);
  return clusters.all().map((members) => {
    const first = members[0]?.order ?? 0;
    const decided = separated.get(first);
    return { tellings: members, links: linksOf(first), ...(decided ? { separated: decided } : {}) };
  });
}

/** The name under which a page shows an editor's join. */
const EDITOR = 'editor';

function linkAll([first, ...others]: readonly Telling[], decided: Decision, clusters: Clusters): void {
  if (!first) return;
  for (const { order } of others) clusters.link({ from: first.order, to: order, rule: EDITOR, decided });
}

function linksByCluster({ of, links }: Clusters): (order: number) => readonly Link[] {
  const byCluster = new Map<readonly Telling[], Link[]>();
  for (const link of links) {
    const mine = byCluster.get(of(link.from)) ?? [];
    if (mine.length === 0) byCluster.set(of(link.from), mine);
    mine.push(link);
  }
  return (order) => byCluster.get(of(order)) ?? [];
}
