import type { FacetIndex } from '../../core/search/facet-file.ts';

/** The end of a time by which passages are put in order. */
export type TimeEdge = 'first' | 'last';

/**
 * Of so many passages, the number of the time, among the values of a facet, that decides the place of each: of all it has,
 * the one that begins first or ends last; `NO_TIME` where it has none.
 */
export function decidingTimes({ values }: Pick<FacetIndex, 'values'>, edge: TimeEdge, count: number): Int32Array {
  const days = values.map(({ value }) => edgeOf(value, edge));
  const isBefore = (one: string, other: string) => (edge === 'first' ? one < other : one > other);
  const deciding = new Int32Array(count).fill(NO_TIME);
  for (const [number, { passages }] of values.entries()) {
    const day = days[number] ?? '';
    for (const passage of passages) {
      const before = deciding[passage] ?? NO_TIME;
      if (before === NO_TIME || isBefore(day, days[before] ?? '')) deciding[passage] = number;
    }
  }
  return deciding;
}

/** The first or the last day of a time, `first/last`. */
export function edgeOf(value: string, edge: TimeEdge): string {
  const [first = '', last = ''] = value.split('/');
  return edge === 'first' ? first : last;
}

export const NO_TIME = -1;
