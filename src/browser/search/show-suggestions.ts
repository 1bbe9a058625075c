import { element } from './element.ts';
import { MOST_MEANT, namesAlone } from './find-records.ts';
import type { SearchIndex } from './search-index.ts';
import { narrows, type SearchState } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';
import { suggest } from './suggest.ts';

/** What a query that no passage answers may have meant: that its words are those of many names, and buttons that ask another. */
export async function showSuggestions(
  index: SearchIndex,
  state: SearchState,
  ask: (query: string) => void,
): Promise<Node[]> {
  if (narrows(state)) return [];
  return [...manyNames(namesAlone(index, state).length), ...(await suggestions(index, state, ask))];
}

function manyNames(names: number): Node[] {
  return names > MOST_MEANT ? [element('p', { class: 'quiet' }, searchWords.namesAlone(names))] : [];
}

async function suggestions(index: SearchIndex, state: SearchState, ask: (query: string) => void): Promise<Node[]> {
  const queries = await suggest(index, state.query);
  if (queries.length === 0) return [];
  const buttons = queries.map((query) => {
    const button = element('button', { type: 'button', class: 'chip' }, element('bdi', {}, ...showText(query)));
    button.addEventListener('click', () => ask(query));
    return button;
  });
  return [element('p', { class: 'meant' }, `${searchWords.meant} `, ...buttons)];
}
