import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import { ask, loadPagefind, type Pagefind, type SearchAnswer } from './pagefind.ts';
import { type SearchParts, searchParts } from './search-parts.ts';
import {
  asksNothing,
  EMPTY_STATE,
  type Facet,
  formatState,
  parseState,
  type SearchState,
  SORTS,
  toggled,
} from './search-state.ts';
import { showChosen, showFacets } from './show-facets.ts';
import { showResult } from './show-results.ts';

/** How many results are shown at once, and how long typing rests before it is answered, in ms. */
const SHOWN = 10;
const PAUSE = 180;

/** Runs the search page: the address is the state, and every answer is drawn from it. */
export function runSearchPage(page: Document): void {
  const parts = searchParts(page);
  if (!parts) return;
  let state = stateOfAddress();
  let index: Promise<Pagefind> | undefined;
  let tries = 0;
  let turn = 0;

  const go = (next: SearchState, how: 'push' | 'replace') => {
    state = next;
    const search = formatState(state);
    const address = `${location.pathname}${search && `?${search}`}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void answer();
  };
  const toggle = (facet: Facet, value: string) => go(toggled(state, facet, value), 'push');

  const answer = async () => {
    turn += 1;
    const mine = turn;
    parts.clear.hidden = state.chosen.size === 0;
    parts.chosen.replaceChildren(...showChosen(state, toggle));
    parts.sort.value = state.sort;
    if (asksNothing(state)) return showStart(parts);
    const waiting = setTimeout(() => parts.say(searchWords.loading), 120);
    try {
      index ??= loadPagefind(parts.base, tries);
      const found = await ask(await index, state);
      if (mine === turn) await showAnswer(parts, { found, state, toggle, isCurrent: () => mine === turn });
    } catch (error) {
      index = undefined;
      tries += 1;
      if (mine === turn) showFailure(parts, error, () => void answer());
    } finally {
      clearTimeout(waiting);
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  parts.input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => go({ ...state, query: parts.input.value }, 'replace'), PAUSE);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go({ ...state, query: parts.input.value }, 'push');
  });
  parts.sort.addEventListener('change', () => {
    go({ ...state, sort: SORTS.find((it) => it === parts.sort.value) ?? 'relevance' }, 'push');
  });
  parts.clear.addEventListener('click', () => {
    go({ ...EMPTY_STATE, query: state.query, sort: state.sort }, 'push');
    parts.input.focus();
  });
  addEventListener('popstate', () => {
    state = stateOfAddress();
    parts.input.value = state.query;
    void answer();
  });

  parts.open();
  parts.input.value = state.query;
  go(state, 'replace');
  if (state.query === '') parts.input.focus({ preventScroll: true });
}

/** The state in the address; a search box hands its words over in the fragment, which no server is told. */
function stateOfAddress(): SearchState {
  const handed = new URLSearchParams(location.hash.slice(1)).get('q');
  const state = parseState(new URLSearchParams(location.search));
  return handed === null ? state : { ...state, query: handed };
}

interface Answer {
  readonly found: SearchAnswer;
  readonly state: SearchState;
  readonly toggle: (facet: Facet, value: string) => void;
  readonly isCurrent: () => boolean;
}

async function showAnswer(parts: SearchParts, { found, state, toggle, isCurrent }: Answer): Promise<void> {
  const { results, counts } = found;
  const first = await Promise.all(results.slice(0, SHOWN).map((it) => it.data()));
  if (!isCurrent()) return;
  parts.facets.replaceChildren(...showFacets(state, counts, toggle));
  parts.browse.hidden = results.length > 0;
  parts.say(results.length === 0 ? searchWords.none : searchWords.found(results.length));
  const list = element('ol', { class: 'results' }, ...first.map(showResult));
  if (results.length === 0) parts.results.replaceChildren(element('p', { class: 'quiet' }, searchWords.noneHint));
  else parts.results.replaceChildren(list, ...moreButton(list, results));
}

/** A button that shows the next results in place, as long as there are any. */
function moreButton(list: HTMLOListElement, results: SearchAnswer['results']): Node[] {
  if (results.length <= SHOWN) return [];
  const button = element('button', { type: 'button', class: 'copy more' }, searchWords.more(SHOWN, results.length));
  button.addEventListener('click', async () => {
    const from = list.children.length;
    const next = await Promise.all(results.slice(from, from + SHOWN).map((it) => it.data()));
    const items = next.map(showResult);
    list.append(...items);
    const shown = from + items.length;
    if (shown >= results.length) button.remove();
    else button.textContent = searchWords.more(shown, results.length);
    items[0]?.querySelector('a')?.focus();
  });
  return [button];
}

function showStart(parts: SearchParts): void {
  parts.say('');
  parts.facets.replaceChildren();
  parts.browse.hidden = false;
  parts.results.replaceChildren(
    element('p', { class: 'quiet' }, searchWords.hint),
    element('p', { class: 'quiet' }, searchWords.privacy),
  );
}

function showFailure(parts: SearchParts, error: unknown, retry: () => void): void {
  parts.say(searchWords.failed);
  parts.browse.hidden = false;
  const button = element('button', { type: 'button', class: 'copy' }, searchWords.retry);
  button.addEventListener('click', retry);
  const detail = error instanceof Error ? error.message : String(error);
  parts.results.replaceChildren(element('p', { class: 'quiet' }, `${searchWords.failedHint} (${detail})`), button);
}
