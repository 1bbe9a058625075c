import type { SearchAnswer } from './ask.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';

/** What was asked, of what, and what it gave. */
export interface Answered {
  readonly index: SearchIndex;
  readonly state: SearchState;
  readonly answer: SearchAnswer;
}
