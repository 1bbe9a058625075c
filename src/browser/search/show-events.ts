import { element } from './element.ts';
import type { DrawnResult } from './list-results.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';

/** How many events are named. */
const MOST = 8;

/** The events that the passages on view tell of, those told most often first. */
export function showEvents(results: readonly DrawnResult[]): Node[] {
  const told = new Map<string, { readonly title: string; readonly times: number }>();
  for (const { passages } of results)
    for (const [title, address] of passages.flatMap(({ events }) => events)) {
      told.set(address, { title, times: (told.get(address)?.times ?? 0) + 1 });
    }
  const events = [...told].sort(([, a], [, b]) => b.times - a.times).slice(0, MOST);
  if (events.length === 0) return [];
  const items = events.map(([address, { title }]) =>
    element('li', {}, element('a', { href: address, dir: 'auto' }, ...showText(title))),
  );
  return [element('h2', {}, searchWords.events), element('ol', {}, ...items)];
}
