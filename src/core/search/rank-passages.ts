import type { PassageHits } from './passage-hits.ts';
import type { PassageTable } from './passage-table.ts';

/** A passage and how well it answers. */
export interface RankedPassage {
  readonly passage: number;
  readonly score: number;
}

/**
 * Ranks passages by Okapi BM25 (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.5): rare words weigh more than frequent
 * ones, words of a short passage more than of a long one. Equals stay in the order of the archive.
 */
export function rankPassages(
  passages: Iterable<number>,
  groups: readonly PassageHits[],
  lengths: PassageLengths,
): RankedPassage[] {
  const weights = groups.map((hits) => Math.log(1 + (lengths.count - hits.size + 0.5) / (hits.size + 0.5)));
  const ranked = Array.from(passages, (passage) => {
    const room = LENGTH_WEIGHT * (lengths.of(passage) / lengths.mean) + 1 - LENGTH_WEIGHT;
    const score = groups.reduce((sum, hits, index) => {
      const times = hits.get(passage)?.length ?? 0;
      return sum + ((weights[index] ?? 0) * times * (SATURATION + 1)) / (times + SATURATION * room);
    }, 0);
    return { passage, score };
  });
  return ranked.sort((a, b) => b.score - a.score || a.passage - b.passage);
}

const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.5;

/** How many words passages have. */
export interface PassageLengths {
  readonly count: number;
  readonly mean: number;
  readonly of: (passage: number) => number;
}

/** The lengths of the passages of a table. */
export function passageLengths({ reports }: Pick<PassageTable, 'reports'>): PassageLengths {
  const lengths = reports.flatMap(({ starts, words }) =>
    starts.map((start, index) => (starts[index + 1] ?? words) - start),
  );
  const total = lengths.reduce((sum, it) => sum + it, 0);
  return { count: lengths.length, mean: Math.max(1, total / lengths.length), of: (passage) => lengths[passage] ?? 0 };
}
