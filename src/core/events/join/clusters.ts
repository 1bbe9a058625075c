import type { Decision } from '../../model/claim.ts';
import type { Telling } from '../telling.ts';

/** Two tellings joined, by what rule or whose decision. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly decided?: Decision;
}

/** Tellings grouped into events, growing as links are made. Tellings are known by their order. */
export interface Clusters {
  /** The members of the cluster a telling is in, in the order they came to it. */
  readonly of: (order: number) => readonly Telling[];
  /** Makes one cluster of two and keeps the link. */
  readonly link: (link: Link) => void;
  readonly links: readonly Link[];
  /** All clusters, each in order, by their first member. */
  readonly all: () => readonly (readonly Telling[])[];
}

/** Every telling in a cluster of its own. The smaller cluster always moves into the larger: n·log n moves in all. */
export function startClusters(tellings: readonly Telling[]): Clusters {
  const clusters: Telling[][] = tellings.map((telling) => [telling]);
  const links: Link[] = [];
  const at = (order: number): Telling[] => {
    const cluster = clusters[order];
    if (!cluster) throw new Error(`expected a telling from 0 to ${clusters.length - 1}, got ${order}`);
    return cluster;
  };
  return {
    of: at,
    links,
    link: (link) => {
      const [a, b] = [at(link.from), at(link.to)];
      if (a === b) return;
      const [large, small] = a.length >= b.length ? [a, b] : [b, a];
      large.push(...small);
      for (const { order } of small) clusters[order] = large;
      links.push(link);
    },
    all: () =>
      [...new Set(clusters)]
        .map((cluster) => [...cluster].sort((a, b) => a.order - b.order))
        .sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0)),
  };
}
