import type { FacetIndex } from '../../core/search/facet-file.ts';
import type { RankedPassage } from '../../core/search/rank-passages.ts';
import { wholeFacet } from './facet-parts.ts';
import type { FacetReader } from './facet-reader.ts';
import type { Sort } from './search-state.ts';

/** Passages, given the best first, in another order; equals stay as they were. What has no day comes last. */
export async function orderPassages(
  index: FacetReader,
  passages: readonly RankedPassage[],
  sort: Sort,
): Promise<readonly RankedPassage[]> {
  if (sort === 'relevance') return passages;
  const [time, edge] = ORDERS[sort];
  const days = daysOf(await wholeFacet(index, time), edge);
  const sign = edge === 'last' ? -1 : 1;
  const day = ({ passage }: RankedPassage) => days.get(passage);
  return passages.toSorted((a, b) => compareDays(day(a), day(b), sign));
}

const ORDERS = {
  newest: ['published', 'last'],
  oldest: ['published', 'first'],
  'told-last': ['told', 'last'],
  'told-first': ['told', 'first'],
} as const;

/** The first or the last day of each passage. */
function daysOf({ values }: FacetIndex, edge: 'first' | 'last'): Map<number, string> {
  const days = new Map<number, string>();
  for (const { value, passages } of values) {
    const [first = '', last = ''] = value.split('/');
    for (const passage of passages) {
      const before = days.get(passage);
      const day = edge === 'first' ? first : last;
      if (before === undefined || (edge === 'first' ? day < before : day > before)) days.set(passage, day);
    }
  }
  return days;
}

function compareDays(a: string | undefined, b: string | undefined, sign: 1 | -1): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -sign : sign;
}
