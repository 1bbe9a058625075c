import { decidingTimes, NO_TIME } from './deciding-times.ts';
import { wholeFacet } from './facet-parts.ts';
import type { FacetReader } from './facet-reader.ts';
import type { SearchIndex } from './search-index.ts';
import type { Sort } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { takeTurns } from './take-turns.ts';

/** What the time is, in words, by which a passage has its place in an order by date told. */
export type ToldTimes = (passage: number) => string;

/**
 * The times that decide the places of passages: of all that a passage tells of, the one that ends last or begins first;
 * nothing in any other order.
 */
export async function toldTimes(index: TimedIndex, sort: Sort): Promise<ToldTimes | undefined> {
  if (sort !== 'told-last' && sort !== 'told-first') return undefined;
  const { values } = await wholeFacet(index, 'told');
  await takeTurns();
  const deciding = decidingTimes({ values }, sort === 'told-first' ? 'first' : 'last', index.table.passages);
  return (passage) => {
    const [first, last] = values[deciding[passage] ?? NO_TIME]?.value.split('/') ?? [];
    return first && last ? searchWords.tellsOf(searchWords.period(first, last)) : searchWords.tellsOfNoDay;
  };
}

type TimedIndex = FacetReader & Pick<SearchIndex, 'table'>;
