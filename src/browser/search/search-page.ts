import { searchWords } from '../../words/search.ts';
import { ask } from './ask.ts';
import { type FacetPanel, facetPanel } from './facet-panel.ts';
import { keepFocus } from './keep-focus.ts';
import { indexAt, type PagefindIndex } from './pagefind.ts';
import { leaveQuietly, stateOfAddress, withoutChoices, writeAddress } from './search-address.ts';
import { type SearchParts, searchParts } from './search-parts.ts';
import { asksNothing, type Facet, formatState, type SearchState, SORTS, toggled } from './search-state.ts';
import { prepareAnswer, showFailure, showStart } from './show-answer.ts';
import { showChosen } from './show-chosen.ts';

/** How long typing rests before it is answered, and an answer lets itself be waited for before that is said, in ms. */
const PAUSE = 180;
const PATIENCE = 120;

/** Runs the search page: the address is the state, and every answer is drawn from it. */
export function runSearchPage(page: Document): void {
  const parts = searchParts(page);
  if (!parts) return;
  const search = searchOf(parts);
  parts.open();
  followReader(parts, search);
  leaveQuietly(page);
  search.go(stateOfAddress(location), 'replace');
  if (search.state().query === '') parts.input.focus({ preventScroll: true });
}

interface Search {
  readonly state: () => SearchState;
  /** Goes on to another state: into the address, and to its answer. */
  readonly go: (next: SearchState, how: 'push' | 'replace') => void;
}

/** The search of a page: its state, and the answers drawn as they come; one that is late for its state is dropped. */
function searchOf(parts: SearchParts): Search {
  let state = stateOfAddress(location);
  let turn = 0;
  const index = indexAt(parts.base);
  const toggle = (facet: Facet, value: string) => go(toggled(state, facet, value), 'push');
  const facets = facetPanel(parts.facets, toggle);
  const answer = () => {
    turn += 1;
    const mine = turn;
    void answerState({ parts, facets, index, state, isCurrent: () => mine === turn, again: answer });
  };
  const go: Search['go'] = (next, how) => {
    state = next;
    writeAddress(state, how);
    showState(parts, state, toggle);
    answer();
  };
  return { state: () => state, go };
}

interface Asked {
  readonly parts: SearchParts;
  readonly facets: FacetPanel;
  readonly index: PagefindIndex;
  readonly state: SearchState;
  /** Whether nothing else has been asked since. */
  readonly isCurrent: () => boolean;
  readonly again: () => void;
}

/** Draws the answer to a state, or why there is none; where nothing is asked, the facets alone. */
async function answerState({ parts, facets, index, state, isCurrent, again }: Asked): Promise<void> {
  const nothing = asksNothing(state);
  if (nothing) showStart(parts);
  const waiting = setTimeout(() => !nothing && isCurrent() && parts.say(searchWords.loading), PATIENCE);
  try {
    const found = await ask(await index.open(), state);
    const answer = nothing ? undefined : await prepareAnswer(parts, state, found);
    if (!isCurrent()) return;
    facets.show(state, found.counts);
    answer?.show();
  } catch (error) {
    index.forget();
    if (isCurrent() && !nothing) showFailure(parts, error, again);
  } finally {
    clearTimeout(waiting);
  }
}

/** What the state alone decides: the words in the box, the choices, the order. */
function showState(parts: SearchParts, state: SearchState, toggle: (facet: Facet, value: string) => void): void {
  const { chosen, clear, input, order, sort } = parts;
  if (input.value.trim() !== state.query.trim()) input.value = state.query;
  sort.value = state.sort;
  order.hidden = asksNothing(state);
  clear.hidden = state.chosen.size === 0;
  keepFocus(
    chosen,
    () => chosen.replaceChildren(...showChosen(state, toggle)),
    () => chosen.querySelector('button') ?? input,
  );
}

/** Goes where the reader's typing, choosing, and going back and forth lead. */
function followReader({ form, input, sort, clear }: SearchParts, { state, go }: Search): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const type = (how: 'push' | 'replace') => {
    clearTimeout(typing);
    go({ ...state(), query: input.value }, how);
  };
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => type('replace'), PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.value = '';
    type('replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    type('push');
  });
  sort.addEventListener('change', () => {
    go({ ...state(), sort: SORTS.find((it) => it === sort.value) ?? 'relevance' }, 'push');
  });
  clear.addEventListener('click', () => {
    go(withoutChoices(state()), 'push');
    input.focus();
  });
  addEventListener('popstate', () => {
    const next = stateOfAddress(location);
    if (formatState(next) !== formatState(state())) go(next, 'replace');
  });
}
