import type { ValueCounts } from './facet-values.ts';

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

export interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
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
