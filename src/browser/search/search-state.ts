/** What the search can be narrowed by, in the order the page shows them. */
export const FACETS = ['kind', 'publisher', 'year', 'month', 'place', 'actor'] as const;

export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;

export type Sort = (typeof SORTS)[number];

/** What a reader asks: words, the values chosen of each facet, the order. All of it stands in the address. */
export interface SearchState {
  readonly query: string;
  /** OR within a facet, AND across facets; a facet without a choice is absent. */
  readonly chosen: ReadonlyMap<Facet, readonly string[]>;
  readonly sort: Sort;
}

/** Nothing asked. */
export const EMPTY_STATE: SearchState = { query: '', chosen: new Map(), sort: 'relevance' };

/** Reads a state from the parameters of an address; what is unknown in them is passed over. */
export function parseState(parameters: URLSearchParams): SearchState {
  const chosen = FACETS.flatMap((facet): [Facet, string[]][] => {
    const values = [...new Set(parameters.getAll(facet).filter((value) => value !== ''))];
    return values.length > 0 ? [[facet, values]] : [];
  });
  const sort = SORTS.find((it) => it === parameters.get('sort')) ?? 'relevance';
  return { query: parameters.get('q') ?? '', chosen: new Map(chosen), sort };
}

/** The parameters of a state, in one order for one state; an empty string where nothing is asked. */
export function formatState({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of chosen.get(facet) ?? []) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters.toString();
}

/** Whether there is anything to look for. */
export function asksNothing({ query, chosen }: SearchState): boolean {
  return normaliseQuery(query) === '' && chosen.size === 0;
}

/** The state with a value of a facet chosen, or no longer chosen. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const before = state.chosen.get(facet) ?? [];
  const after = before.includes(value) ? before.filter((it) => it !== value) : [...before, value];
  const chosen = new Map(state.chosen);
  if (after.length > 0) chosen.set(facet, after);
  else chosen.delete(facet);
  return { ...state, chosen };
}

/**
 * A query as the index can answer it: without the letters of transliteration that Pagefind keeps (ʿ ʾ), tatweel and
 * invisible characters.
 */
export function normaliseQuery(query: string): string {
  return query
    .normalize('NFC')
    .replace(/[\u02b9-\u02c1\u02c8\u0640\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
