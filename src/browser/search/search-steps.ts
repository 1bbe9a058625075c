import type { SearchState } from './search-state.ts';

/** Where the search of a page stands, and how it goes on. */
export interface SearchSteps {
  readonly state: () => SearchState;
  /** Goes on to another state: into the address, and to its answer. */
  readonly go: (next: SearchState, how: 'push' | 'replace') => void;
}
