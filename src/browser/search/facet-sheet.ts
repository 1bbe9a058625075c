import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { asksNothing, type SearchState } from './search-state.ts';
import { searchWords } from './search-words.ts';

/** Where what narrows a search stands. */
export interface FacetSheet {
  readonly show: (shown: Answered) => void;
}

/**
 * Lets facets stand in their place beside the results where there is room; where there is none, in a sheet over the page
 * that a button opens. The button says how many filters are chosen, the sheet how much they leave.
 */
export function facetSheet(place: HTMLElement, facets: HTMLElement, clear: () => void): FacetSheet {
  const opener = element('button', { type: 'button', class: 'open-facets', 'aria-haspopup': 'dialog' });
  const close = plainButton(searchWords.close);
  const clearing = plainButton(searchWords.clear);
  const leave = element('button', { type: 'button', class: 'show-found' });
  const left = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  const title = element('h2', { id: 'narrow-title' }, searchWords.filters);
  const body = element('div', { class: 'sheet-body' });
  const sheet = element(
    'dialog',
    { class: 'facet-sheet', 'aria-labelledby': title.id },
    element('div', { class: 'sheet-head' }, title, close),
    body,
    element('div', { class: 'sheet-foot' }, clearing, leave, left),
  );
  for (const button of [close, leave]) button.addEventListener('click', () => sheet.close());
  clearing.addEventListener('click', clear);
  opener.addEventListener('click', () => sheet.showModal());
  closeBeside(sheet);
  followWidth((isWide) => {
    sheet.close();
    body.replaceChildren(...(isWide ? [] : [facets]));
    place.replaceChildren(...(isWide ? [facets] : [opener, sheet]));
  });
  return {
    show: (shown) => {
      const filters = countFilters(shown.state);
      opener.textContent = searchWords.narrow(filters);
      clearing.hidden = filters === 0;
      leave.textContent = foundWords(shown);
      left.textContent = foundWords(shown);
    },
  };
}

/** How many filters are chosen; a time is one. */
export function countFilters({ kinds, chosen, time }: SearchState): number {
  const values = [...chosen.values()].reduce((sum, { any, none }) => sum + any.length + none.length, 0);
  return kinds.length + values + (time.from || time.to ? 1 : 0);
}

function foundWords({ state, answer }: Answered): string {
  const names = answer.records.exact.length + answer.records.others.length;
  if (asksNothing(state)) return searchWords.close;
  if (answer.passages.length === 0 && names === 0) return searchWords.none;
  return searchWords.showFound(answer.passages.length, names);
}

function plainButton(words: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'plain-button' }, words);
}

/** A press beside the sheet closes it. */
function closeBeside(sheet: HTMLDialogElement): void {
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
}

/** Tells now, and whenever it changes, whether facets have room beside the results. */
function followWidth(tell: (isWide: boolean) => void): void {
  const wide = matchMedia('(min-width: 58.01rem)');
  tell(wide.matches);
  wide.addEventListener('change', () => tell(wide.matches));
}
