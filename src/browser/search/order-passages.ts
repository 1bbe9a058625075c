import type { FacetIndex } from '../../core/search/facet-file.ts';
import { inOrder } from '../../core/search/in-order.ts';
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
  const days = daysOf(times, edge, index.table.passages);
  const last = times.values.length + 1;
  const rank = (passage: number) => {
    const day = days[passage] ?? NONE;
    return day === NONE ? last : edge === 'last' ? last - 1 - day : day;
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

/** The first or the last day of each of so many passages, as its number among all such days. */
function daysOf({ values }: FacetIndex, edge: 'first' | 'last', count: number): Int32Array {
  const dayOf = (value: string) => value.split('/')[edge === 'first' ? 0 : 1] ?? '';
  const all = [...new Set(values.map(({ value }) => dayOf(value)))].sort();
  const numbers = new Map(all.map((day, number) => [day, number]));
  const days = new Int32Array(count).fill(NONE);
  for (const { value, passages } of values) {
    const day = numbers.get(dayOf(value)) ?? 0;
    for (const passage of passages) {
      const before = days[passage] ?? NONE;
      const isNearer = before === NONE || (edge === 'first' ? day < before : day > before);
      if (isNearer) days[passage] = day;
    }
  }
  return days;
}

/** No day. */
const NONE = -1;
