import type { FacetIndex } from '../../core/search/facet-file.ts';
import { inOrder } from '../../core/search/in-order.ts';
import { decidingTimes, edgeOf, NO_TIME, type TimeEdge } from './deciding-times.ts';
import { wholeFacet } from './facet-parts.ts';
import type { FacetReader } from './facet-reader.ts';
import type { SearchIndex } from './search-index.ts';
import type { Sort } from './search-state.ts';
import { takeTurns } from './take-turns.ts';

/** Passages, given the best first, in another order; equals stay as they were. What has no day comes last. */
export async function orderPassages(index: OrderedIndex, passages: Uint32Array, sort: Sort): Promise<Uint32Array> {
  if (sort === 'relevance') return passages;
  const [time, edge] = ORDERS[sort];
  const times = await wholeFacet(index, time);
  await takeTurns();
  const deciding = decidingTimes(times, edge, index.table.passages);
  const days = dayNumbers(times, edge);
  const last = times.values.length + 1;
  const rank = (passage: number) => {
    const day = days[deciding[passage] ?? NO_TIME];
    return day === undefined ? last : edge === 'last' ? last - 1 - day : day;
  };
  return inOrder(passages, passages.map(rank));
}

const ORDERS = {
  newest: ['published', 'last'],
  oldest: ['published', 'first'],
  'told-last': ['told', 'last'],
  'told-first': ['told', 'first'],
} as const;

type OrderedIndex = FacetReader & Pick<SearchIndex, 'table'>;

/** The first or the last day of each time, as its number among all such days. */
function dayNumbers({ values }: FacetIndex, edge: TimeEdge): number[] {
  const days = values.map(({ value }) => edgeOf(value, edge));
  const numbers = new Map([...new Set(days)].sort().map((day, number) => [day, number]));
  return days.map((day) => numbers.get(day) ?? 0);
}
