import { openIndex, type SearchIndex } from './search-index.ts';

/** The index of a site: loaded when first asked for, and again once what was loaded has failed and been forgotten. */
export interface OpenIndex {
  /** Rejects where the index was not built or cannot be reached. */
  readonly open: () => Promise<SearchIndex>;
  readonly forget: () => void;
}

/** The index of the site with this base path. */
export function openedIndex(base: string): OpenIndex {
  let index: Promise<SearchIndex> | undefined;
  return {
    open: () => {
      index ??= openIndex(base, document.documentElement.lang);
      return index;
    },
    forget: () => {
      void index?.then(
        (it) => it.close(),
        () => undefined,
      );
      index = undefined;
    },
  };
}
