import type { PlacedReport } from './passage-table.ts';

/** Where something stands: by number of the passage, the words of it, counted from 0. Positions rise. */
export type PassageHits = ReadonlyMap<number, readonly number[]>;

/** Words of a page of the index, as it gives them. */
export interface PageHit {
  readonly report: PlacedReport;
  /** Words of the page, rising, counted from 0. */
  readonly words: readonly number[];
}

/**
 * Deals what was found on pages out to their passages. What stands before the first passage (a title that the editor
 * supplied) counts for the first, at no word of it.
 */
export function passageHits(pages: readonly PageHit[]): PassageHits {
  const hits = new Map<number, number[]>();
  for (const { report, words } of pages) {
    let at = 0;
    for (const word of words) {
      while ((report.starts[at + 1] ?? Number.POSITIVE_INFINITY) <= word) at += 1;
      const passage = report.first + at;
      const positions = hits.get(passage) ?? [];
      if (positions.length === 0) hits.set(passage, positions);
      positions.push(word - (report.starts[at] ?? 0));
    }
  }
  return hits;
}

/** Where words stand one behind the other: every position of each of them is kept. Words of one sign (`air-strike`) may share one. */
export function adjacentHits(words: readonly PassageHits[]): PassageHits {
  const [first, ...others] = words;
  const hits = new Map<number, number[]>();
  for (const [passage, starts] of first ?? []) {
    const following = others.map((it) => new Set(it.get(passage)));
    const runs = starts.flatMap((start) => {
      const run = [start, ...following.map((_, index) => start + index + 1)];
      return following.every((positions, index) => positions.has(start + index + 1)) ? run : [];
    });
    if (runs.length > 0)
      hits.set(
        passage,
        [...new Set(runs)].sort((a, b) => a - b),
      );
  }
  return hits;
}

/** What is found in either: all positions together. */
export function unitedHits(all: readonly PassageHits[]): PassageHits {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const united = new Map<number, readonly number[]>();
  for (const hits of all)
    for (const [passage, positions] of hits) {
      const before = united.get(passage);
      united.set(passage, before ? [...new Set([...before, ...positions])].sort((a, b) => a - b) : positions);
    }
  return united;
}

/** The passages that are in all of these. */
export function commonPassages(groups: readonly PassageHits[]): Set<number> {
  const [rarest, ...others] = groups.toSorted((a, b) => a.size - b.size);
  return new Set([...(rarest?.keys() ?? [])].filter((passage) => others.every((it) => it.has(passage))));
}
