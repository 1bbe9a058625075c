import { searchWords } from '../../words/search.ts';
import type { SearchAnswer } from './ask.ts';
import { element } from './element.ts';
import type { SearchParts } from './search-parts.ts';
import type { SearchState } from './search-state.ts';
import { showResult } from './show-results.ts';

/** How many results are shown at once. */
const SHOWN = 10;

/** An answer with the first of its results fetched. */
export interface ShownAnswer {
  readonly show: () => void;
}

/** Fetches the first results of an answer; `show` then puts them in the place of the last ones. */
export async function prepareAnswer(parts: SearchParts, state: SearchState, found: SearchAnswer): Promise<ShownAnswer> {
  const next = await nextResults(found, state, 0);
  return {
    show: () => {
      parts.say(found.results.length === 0 ? searchWords.none : searchWords.found(found.results.length));
      parts.browse.hidden = found.results.length > 0;
      const list = element('ol', { class: 'results' }, ...next);
      if (found.results.length === 0) parts.results.replaceChildren(...nothingFound(parts, state, found));
      else parts.results.replaceChildren(list, ...moreButton(list, state, found));
    },
  };
}

/** What stands there before anything is asked. */
export function showStart({ say, browse, results }: SearchParts): void {
  say('');
  browse.hidden = false;
  const lines = [searchWords.hint, searchWords.privacy];
  results.replaceChildren(...lines.map((line) => element('p', { class: 'quiet' }, line)));
}

/** Says that the index could not be had, and offers to try again. */
export function showFailure({ say, browse, results }: SearchParts, error: unknown, retry: () => void): void {
  const offline = navigator.onLine === false;
  const detail = error instanceof Error ? error.message : String(error);
  const hint = offline ? searchWords.offlineHint : `${searchWords.failedHint} (${detail})`;
  const button = element('button', { type: 'button', class: 'copy' }, searchWords.retry);
  button.addEventListener('click', retry);
  say(offline ? searchWords.offline : searchWords.failed);
  browse.hidden = false;
  results.replaceChildren(element('p', { class: 'quiet' }, hint), button);
}

async function nextResults({ results }: SearchAnswer, { query }: SearchState, from: number): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(results.slice(from, from + SHOWN).map((it) => it.data()));
  return pages.map((page) => showResult(page, query));
}

/** A button that shows the next results in place, as long as there are any. */
function moreButton(list: HTMLOListElement, state: SearchState, found: SearchAnswer): Node[] {
  const all = found.results.length;
  if (all <= SHOWN) return [];
  const button = element('button', { type: 'button', class: 'copy more' }, searchWords.more(SHOWN, all));
  button.addEventListener('click', async () => {
    const items = await nextResults(found, state, list.children.length);
    list.append(...items);
    if (list.children.length >= all) button.remove();
    else button.textContent = searchWords.more(list.children.length, all);
    items[0]?.querySelector('a')?.focus();
  });
  return [button];
}

/** Ways on where nothing is found: other words, or no filters where these alone are in the way. */
function nothingFound({ clear }: SearchParts, { chosen }: SearchState, { unfiltered }: SearchAnswer): Node[] {
  const hint = element('p', { class: 'quiet' }, searchWords.noneHint);
  if (chosen.size === 0 || unfiltered === 0) return [hint];
  const button = element('button', { type: 'button', class: 'copy' }, searchWords.unfiltered(unfiltered));
  button.addEventListener('click', () => clear.click());
  return [hint, button];
}
