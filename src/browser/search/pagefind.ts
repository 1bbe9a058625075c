/** What is used of Pagefind's API (1.6): where words stand, and the text of pages; its excerpts, which are HTML, are left alone. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page that has all words of a query. */
export interface PagefindResult {
  /** Name of the file that holds its text. */
  readonly id: string;
  /** Words of the page, counted from its beginning, rising. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors: readonly PagefindAnchor[];
}

/** An element with an id, and its text. */
export interface PagefindAnchor {
  readonly id: string;
  readonly text: string;
}

/**
 * Loads the program that reads the index of the site with this base path; `init` is still to be called. A browser remembers for good that a module failed, so every try after
 * the first goes by another address.
 */
export async function loadPagefind(base: string, tries: number): Promise<Pagefind> {
  const { href } = new URL(`${base}pagefind/pagefind.js`, location.href);
  return await import(/* @vite-ignore */ tries === 0 ? href : `${href}?try=${tries}`);
}
