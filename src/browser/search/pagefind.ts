import type { ValueCounts } from './facet-values.ts';
import { FACETS, type Facet, normaliseQuery, type SearchState } from './search-state.ts';

/** What is used of Pagefind's API (1.6): raw text throughout; its excerpts, which are HTML, are left alone. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<FacetCounts>;
  readonly search: (query: string | null, options: SearchOptions) => Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindPage> }[];
  /** How many of the results have each value. */
  readonly filters: FacetCounts;
  /** How many results there would be without filters. */
  readonly unfilteredResultCount: number;
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  readonly anchors: readonly PagefindAnchor[];
  readonly sub_results: readonly PagefindPassage[];
}

/** An element with an id: its text, and at which word of the page it begins. */
export interface PagefindAnchor {
  readonly element: string;
  readonly text: string;
  readonly location: number;
}

/** Where something was found: in an anchor's element, or before the first of them. */
export interface PagefindPassage {
  readonly title: string;
  readonly url: string;
  /** Words of the page, counted from its beginning. */
  readonly locations: readonly number[];
  readonly anchor?: PagefindAnchor;
}

export type FacetCounts = Readonly<Record<string, ValueCounts | undefined>>;

interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** A page of results and, for each facet, how many pages each of its values would give. */
export interface SearchAnswer {
  readonly results: PagefindAnswer['results'];
  readonly counts: ReadonlyMap<Facet, ValueCounts>;
  /** How many there would be without filters. */
  readonly unfiltered: number;
}

/** The index of a site: loaded when first asked for, and again once what was loaded has failed and been forgotten. */
export interface PagefindIndex {
  /** Rejects where the index was not built or cannot be reached. */
  readonly open: () => Promise<Pagefind>;
  readonly forget: () => void;
}

/** The index of the site with this base path. */
export function indexAt(base: string): PagefindIndex {
  let index: Promise<Pagefind> | undefined;
  let tries = 0;
  return {
    open: () => {
      index ??= loadPagefind(base, tries);
      return index;
    },
    forget: () => {
      index = undefined;
      tries += 1;
    },
  };
}

/** A browser remembers for good that a module failed, so every try after the first goes by another address. */
async function loadPagefind(base: string, tries: number): Promise<Pagefind> {
  const { href } = new URL(`${base}pagefind/pagefind.js`, location.href);
  const pagefind: Pagefind = await import(/* @vite-ignore */ tries === 0 ? href : `${href}?try=${tries}`);
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
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
