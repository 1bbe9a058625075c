import { element } from './element.ts';
import type { SearchIndex } from './search-index.ts';
import { narrows, type SearchState } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';
import { suggest } from './suggest.ts';

/** What a query that finds nothing may have meant, as buttons that ask it. */
export async function showSuggestions(
  index: SearchIndex,
  state: SearchState,
  ask: (query: string) => void,
): Promise<Node[]> {
  const queries = narrows(state) ? [] : await suggest(index, state.query);
  if (queries.length === 0) return [];
  const buttons = queries.map((query) => {
    const button = element('button', { type: 'button', class: 'chip' }, element('bdi', {}, ...showText(query)));
    button.addEventListener('click', () => ask(query));
    return button;
  });
  return [element('p', { class: 'meant' }, `${searchWords.meant} `, ...buttons)];
}
