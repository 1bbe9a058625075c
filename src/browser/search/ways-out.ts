import { ask } from './ask.ts';
import { element } from './element.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import { searchWords } from './search-words.ts';
import type { ChosenFilter } from './show-chosen.ts';
import { showText } from './show-text.ts';

/** A filter without which something would be found. */
export interface WayOut {
  readonly filter: ChosenFilter;
  readonly passages: number;
  readonly names: number;
}

/** Of so many filters it is tried what there would be without them. */
const MOST = 8;

/** The filters of a search that finds nothing which alone are in the way, those that keep away most first. */
export async function waysOut(index: SearchIndex, filters: readonly ChosenFilter[]): Promise<WayOut[]> {
  const tried = filters.slice(0, MOST).map(async (filter): Promise<WayOut> => {
    const { passages, records } = await ask(index, { ...filter.without, sort: 'relevance' });
    return { filter, passages: passages.length, names: records.exact.length + records.others.length };
  });
  const ways = (await Promise.all(tried)).filter(({ passages, names }) => passages + names > 0);
  return ways.sort((a, b) => b.passages - a.passages || b.names - a.names);
}

/** The same as buttons that take the filters back. */
export function showWaysOut(ways: readonly WayOut[], go: (next: SearchState) => void): Node[] {
  const items = ways.map(({ filter: { facet, name, without }, passages, names }) => {
    const words = searchWords.withoutFilter(facet, name, searchWords.foundCount(passages, names));
    const button = element('button', { type: 'button', class: 'plain-button' }, ...showText(words));
    button.addEventListener('click', () => go(without));
    return element('li', {}, button);
  });
  return items.length > 0 ? [element('ul', { class: 'ways-out' }, ...items)] : [];
}
