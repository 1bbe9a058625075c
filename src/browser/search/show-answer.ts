import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { keepList } from './keep-list.ts';
import { keepPlace, placeInResults, returnToPlace } from './keep-place.ts';
import { type DrawnResult, type ListedResult, listResults } from './list-results.ts';
import type { SearchParts } from './search-parts.ts';
import { narrows, type SearchState } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { showEvents } from './show-events.ts';
import { showNothing } from './show-nothing.ts';

/** How many results are shown at once. */
const SHOWN = 10;

/** How many are shown again at most to a reader who comes back. */
const MOST_AGAIN = 200;

/** An answer with the first of its results fetched. */
export interface ShownAnswer {
  readonly show: () => void;
}

/** What is offered where nothing is found, or nothing that has all the words. */
export interface Otherwise {
  readonly show: () => Promise<readonly Node[]>;
  readonly go: (next: SearchState) => void;
}

/** Fetches the first results of an answer; `show` then puts them in the place of the last ones. */
export async function prepareAnswer(
  parts: SearchParts,
  answered: Answered,
  otherwise: Otherwise,
): Promise<ShownAnswer> {
  const results = listResults(answered.index, answered.state, answered.answer);
  const again = Math.min(placeInResults()?.shown ?? 0, MOST_AGAIN);
  const first = await drawResults(results.slice(0, Math.max(SHOWN, again)));
  const { partly } = answered.answer.found;
  const meant = results.length === 0 || partly ? await otherwise.show() : [];
  return {
    show: () => {
      parts.say(statusOf(answered));
      parts.browse.hidden = results.length > 0;
      if (results.length === 0) return showResults(parts, ...showNothing(answered, otherwise.go), ...meant);
      const list = element('ol', { class: 'results' }, ...first.map((it) => it.item));
      const events = element('div', { class: 'told-events' }, ...showEvents(first));
      showResults(
        parts,
        ...meant,
        ...hints(answered),
        list,
        ...moreButton(list, results),
        ...keepList(answered),
        events,
      );
      returnToPlace(parts.results);
    },
  };
}

/** Puts results in the place of the last ones. Who pressed something that is gone with these stands at the status then. */
function showResults({ results, status }: SearchParts, ...shown: readonly Node[]): void {
  const heldFocus = results.contains(document.activeElement);
  results.replaceChildren(...shown);
  if (heldFocus) status.focus();
}

/** How many there are of what, in words. */
function statusOf({ index, answer, state }: Answered): string {
  const names = answer.records.exact.length + answer.records.others.length;
  const passages = answer.passages.length;
  const reports = passages === 0 ? 0 : (answer.kinds.get('report') ?? 0);
  if (names + passages === 0) return searchWords.none;
  const isWhole = passages === index.table.passages && state.query === '' && !narrows(state);
  return searchWords.found({ passages: isWhole ? undefined : passages, reports, names });
}

function hints({ answer }: Answered): Node[] {
  return answer.found.partly && answer.passages.length > 0
    ? [element('p', { class: 'quiet' }, searchWords.partly)]
    : [];
}

/** What stands there before anything is asked. */
export function showStart({ say, browse, results }: SearchParts): void {
  say('');
  browse.hidden = false;
  results.replaceChildren();
}

/** Says that the index could not be had, and offers to try again. */
export function showFailure(parts: SearchParts, error: unknown, retry: () => void): void {
  const offline = navigator.onLine === false;
  const detail = error instanceof Error ? error.message : String(error);
  const hint = offline ? searchWords.offlineHint : `${searchWords.failedHint} (${detail})`;
  const button = element('button', { type: 'button', class: 'copy' }, searchWords.retry);
  button.addEventListener('click', retry);
  parts.say(offline ? searchWords.offline : searchWords.failed);
  parts.browse.hidden = false;
  showResults(parts, element('p', { class: 'quiet' }, hint), button);
}

function drawResults(results: readonly ListedResult[]): Promise<DrawnResult[]> {
  return Promise.all(results.map((it) => it.draw()));
}

/** A button that shows the next results in place, as long as there are any. */
function moreButton(list: HTMLOListElement, results: readonly ListedResult[]): Node[] {
  const all = results.length;
  const shown = () => list.children.length;
  if (all <= shown()) return [];
  const button = element('button', { type: 'button', class: 'copy more' }, searchWords.more(shown(), all));
  button.addEventListener('click', async () => {
    const items = (await drawResults(results.slice(shown(), shown() + SHOWN))).map((it) => it.item);
    list.append(...items);
    keepPlace({ shown: shown() });
    if (shown() >= all) button.remove();
    else button.textContent = searchWords.more(shown(), all);
    items[0]?.querySelector('a')?.focus();
  });
  return [button];
}
