import type { SearchEvent } from '../../core/views/search-source.ts';
import { element } from './element.ts';
import type { DrawnResult } from './list-results.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';

/** How many events are named before the others are asked for. */
const MOST = 8;

/** The events that the passages on view tell of, those told most often first; beyond the first few they are unfolded. */
export function showEvents(results: readonly DrawnResult[]): Node[] {
  const told = results.flatMap(({ passages }) => passages.flatMap(({ events }) => events));
  const events = [...Map.groupBy(told, ({ address }) => address).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([event]) => event ?? []);
  if (events.length === 0) return [];
  const list = element('ol', {}, ...events.slice(0, MOST).map(showEvent));
  return [element('h2', {}, searchWords.events), list, ...restButton(list, events.slice(MOST))];
}

function showEvent({ title, address, when }: SearchEvent): HTMLLIElement {
  const link = element('a', { href: address, dir: 'auto' }, ...showText(title));
  return element('li', {}, link, ' ', element('span', { dir: 'auto' }, ...showText(when)));
}

function restButton(list: HTMLOListElement, rest: readonly SearchEvent[]): Node[] {
  if (rest.length === 0) return [];
  const button = element('button', { type: 'button', class: 'plain-button' }, searchWords.moreValues(rest.length));
  button.addEventListener('click', () => {
    const items = rest.map(showEvent);
    list.append(...items);
    button.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return [button];
}
