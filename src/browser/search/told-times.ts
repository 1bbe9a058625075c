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
  const isBefore = (one: string, other: string) => (sort === 'told-first' ? one < other : one > other);
  const edgeOf = ([first = '', last = '']: readonly string[]) => (sort === 'told-first' ? first : last);
  const times = values.map(({ value }) => value.split('/'));
  const deciding = new Int32Array(index.table.passages).fill(NONE);
  for (const [number, { passages }] of values.entries()) {
    const edge = edgeOf(times[number] ?? []);
    for (const passage of passages) {
      const before = deciding[passage] ?? NONE;
      if (before === NONE || isBefore(edge, edgeOf(times[before] ?? []))) deciding[passage] = number;
    }
  }
  return (passage) => {
    const [first, last] = times[deciding[passage] ?? NONE] ?? [];
    return first && last ? searchWords.tellsOf(searchWords.period(first, last)) : searchWords.tellsOfNoDay;
  };
}

type TimedIndex = FacetReader & Pick<SearchIndex, 'table'>;

/** No time. */
const NONE = -1;
