import { ask } from './ask.ts';
import { type FacetPanel, facetPanel, type PanelActions } from './facet-panel.ts';
import { followReader } from './follow-reader.ts';
import { keepFocus } from './keep-focus.ts';
import { type OpenIndex, openedIndex } from './opened-index.ts';
import { leaveQuietly, stateOfAddress, writeAddress } from './search-address.ts';
import type { SearchIndex } from './search-index.ts';
import { type SearchParts, searchParts } from './search-parts.ts';
import { asksNothing, type SearchState, withKind, withoutChoices, withWish } from './search-state.ts';
import type { SearchSteps } from './search-steps.ts';
import { searchWords } from './search-words.ts';
import { prepareAnswer, showFailure, showStart } from './show-answer.ts';
import { chosenFilters, knownFacets, showChosen } from './show-chosen.ts';
import { showOnPaper } from './show-on-paper.ts';
import { showSuggestions } from './show-suggestions.ts';
import { showWaysOut, waysOut } from './ways-out.ts';

/** How long an answer lets itself be waited for before that is said, in ms. */
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

/** The state of a page's search, and its answers drawn as they come; one that is late for its state is dropped. */
function searchOf(parts: SearchParts): SearchSteps {
  let state = stateOfAddress(location);
  let turn = 0;
  const index = openedIndex(parts.base);
  const actions: PanelActions = {
    wish: (facet, value, wish, instead = []) => {
      const without = instead.reduce((it, other) => withWish(it, facet, other, 'either'), state);
      go(withWish(without, facet, value, wish), 'push');
    },
    kind: (kind) => go(withKind(state, kind), 'push'),
    time: (time) => go({ ...state, time: time ?? { by: state.time.by } }, 'push'),
    clear: () => go(withoutChoices(state), 'push'),
  };
  const facets = facetPanel(parts.facets, actions);
  const answer = () => {
    turn += 1;
    const mine = turn;
    const next = (state: SearchState) => go(state, 'push');
    void answerState({ parts, facets, index, state, go: next, isCurrent: () => mine === turn, again: answer });
  };
  const go: SearchSteps['go'] = (next, how) => {
    state = next;
    writeAddress(state, how);
    showState(parts, state);
    answer();
  };
  return { state: () => state, go };
}

interface Asked {
  readonly parts: SearchParts;
  readonly facets: FacetPanel;
  readonly index: OpenIndex;
  readonly state: SearchState;
  readonly go: (next: SearchState) => void;
  /** Whether nothing else has been asked since. */
  readonly isCurrent: () => boolean;
  readonly again: () => void;
}

/** Draws the answer to a state, or why there is none; where nothing is asked, the facets alone. */
async function answerState(asked: Asked): Promise<void> {
  const { parts, facets, index, state, go, isCurrent } = asked;
  const nothing = asksNothing(state);
  if (nothing) showStart(parts);
  const waiting = setTimeout(() => !nothing && isCurrent() && parts.say(searchWords.loading), PATIENCE);
  try {
    const opened = await index.open();
    const answer = await ask(opened, state);
    const filters = chosenFilters(state, await knownFacets(opened, state));
    const offers = async () => [
      ...showWaysOut(await waysOut(opened, filters), go),
      ...(await suggestionsIfAny(opened, state, go)),
    ];
    const shown = nothing
      ? undefined
      : await prepareAnswer(parts, { index: opened, state, answer }, { show: offers, go });
    if (!isCurrent()) return;
    showTaken(parts, () => showChosen(filters, go));
    void facets.show({ index: opened, state, answer });
    if (nothing && opened.table.passages === 0) parts.say(searchWords.noReports);
    shown?.show();
  } catch (error) {
    index.forget();
    if (!isCurrent()) return;
    showTaken(parts, () => showChosen(chosenFilters(state, new Map()), go));
    if (!nothing) showFailure(parts, error, asked.again);
  } finally {
    clearTimeout(waiting);
  }
}

/** What else may have been meant. The list of words that it takes serves nothing else: without it all the rest is shown. */
async function suggestionsIfAny(index: SearchIndex, state: SearchState, go: Asked['go']): Promise<readonly Node[]> {
  try {
    return await showSuggestions(index, state, (query) => go({ ...state, query }));
  } catch {
    return [];
  }
}

function showTaken({ chosen, input }: SearchParts, draw: () => HTMLButtonElement[]): void {
  keepFocus(
    chosen,
    () => chosen.replaceChildren(...draw()),
    () => chosen.querySelector('button') ?? input,
  );
}

/** What the state alone decides: the words in the box, how they are read, the order. */
function showState(parts: SearchParts, state: SearchState): void {
  const { clear, input, options, order, sort, spellings, flat } = parts;
  if (input.value.trim() !== state.query.trim()) input.value = state.query;
  parts.paper.replaceChildren(...showOnPaper(state));
  sort.value = state.sort;
  spellings.checked = state.spellings;
  flat.checked = state.flat;
  order.hidden = asksNothing(state);
  options.hidden = asksNothing(state);
  parts.help(asksNothing(state));
  clear.hidden = state.kinds.length === 0 && state.chosen.size === 0 && !state.time.from && !state.time.to;
}
