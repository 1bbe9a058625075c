import { element } from './element.ts';
import { asksNothing, formatState, type SearchState } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';

/**
 * What paper says of a search in place of its controls: the archive, the words, the order, and the address that asks the
 * same again, at the site's own address; its words stand in the fragment, which is sent to no server.
 */
export function showOnPaper(state: SearchState): Node[] {
  if (asksNothing(state)) return [];
  const query = element('p', { class: 'query', dir: 'auto' }, ...showText(state.query.trim()));
  const order = `${searchWords.sort}: ${searchWords.sorts[state.sort]}`;
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const address = new URL(`#${formatState(state)}`, home).href;
  return [
    element('p', {}, ...showText(document.title)),
    query,
    element('p', {}, order),
    element('p', { dir: 'ltr' }, ...showText(address)),
  ];
}
