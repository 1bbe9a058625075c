import type { ValueCounts } from './facet-values.ts';
import type { Pagefind, PagefindAnswer, SearchOptions } from './pagefind.ts';
import { FACETS, type Facet, normaliseQuery, type SearchState } from './search-state.ts';

/** A page of results and, for each facet, how many pages each of its values would give. */
export interface SearchAnswer {
  readonly results: PagefindAnswer['results'];
  readonly counts: ReadonlyMap<Facet, ValueCounts>;
  /** How many there would be without filters. */
  readonly unfiltered: number;
}

/**
 * Asks the index. The values of a facet are counted as if nothing of that facet were chosen, so that a second value of it
 * can be added to the first.
 */
export async function ask(pagefind: Pagefind, state: SearchState): Promise<SearchAnswer> {
  const query = normaliseQuery(state.query) || null;
  const answer = await pagefind.search(query, { filters: filtersOf(state), ...sortOf(state) });
  const counts = FACETS.map(async (facet): Promise<[Facet, ValueCounts]> => {
    const without = state.chosen.has(facet)
      ? await pagefind.search(query, { filters: filtersOf(state, facet) })
      : answer;
    return [facet, without.filters[facet] ?? {}];
  });
  return {
    results: answer.results,
    counts: new Map(await Promise.all(counts)),
    unfiltered: answer.unfilteredResultCount,
  };
}

function filtersOf({ chosen }: SearchState, but?: Facet): SearchOptions['filters'] {
  const entries = [...chosen].filter(([facet]) => facet !== but).map(([facet, any]) => [facet, { any }] as const);
  return Object.fromEntries(entries);
}

function sortOf({ sort }: SearchState): Pick<SearchOptions, 'sort'> {
  return sort === 'relevance' ? {} : { sort: { [sort]: sort === 'newest' ? 'desc' : 'asc' } };
}
