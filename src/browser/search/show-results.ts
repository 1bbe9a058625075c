import { searchWords } from '../../words/search.ts';
import { readUnsearched } from '../../words/unsearched.ts';
import { rememberFound } from '../found-words.ts';
import { element } from './element.ts';
import { matchingNames } from './matching-names.ts';
import type { PagefindPage } from './pagefind.ts';
import { openingOf, type Passage, passagesOf } from './passages.ts';
import { showExcerpt, showText } from './show-text.ts';

/** How many passages of one report are shown before the rest is asked for. */
const PASSAGES = 4;

/** A result of a query as a list item: what it is, its title, and the passages in it that were found. */
export function showResult(page: PagefindPage, query: string): HTMLLIElement {
  const kind = kindOf(page);
  const about = readUnsearched(page.meta.about ?? '');
  const { title = page.url, publisher, names } = page.meta;
  const head = kind === 'report' ? [searchWords.kinds.report, publisher, about] : [searchWords.kinds[kind]];
  return element(
    'li',
    { class: 'result', 'data-kind': kind },
    element('p', { class: 'eyebrow' }, ...showText(head.filter(Boolean).join(' · '))),
    element(
      'h2',
      {},
      element('a', { href: page.url, dir: 'auto' }, ...showText(title)),
      ...showNative(page.meta.native),
    ),
    ...(kind === 'report' ? showPassages(page) : showAuthority(about, matchingNames(names ?? '', query))),
  );
}

function kindOf({ filters }: PagefindPage): keyof typeof searchWords.kinds {
  const kind = filters.kind?.[0];
  return kind === 'place' || kind === 'actor' ? kind : 'report';
}

/** A name in its own language, beside the title. */
function showNative(hidden: string | undefined): (Node | string)[] {
  return hidden === undefined ? [] : [' ', element('span', { class: 'native' }, ...showText(readUnsearched(hidden)))];
}

function showAuthority(about: string, names: readonly string[]): Node[] {
  const lines = names.length > 0 ? [about, searchWords.names(names)] : [about];
  return lines.map((line) => element('p', { class: 'quiet' }, ...showText(line)));
}

function showPassages(page: PagefindPage): Node[] {
  const passages = passagesOf(page);
  if (passages.length === 0) return [showExcerpt(openingOf(page))];
  const [shown, rest] = [passages.slice(0, PASSAGES), passages.slice(PASSAGES)];
  const list = element('ol', { class: 'passages' }, ...shown.map(showPassage));
  if (rest.length === 0) return [list];
  const more = element('button', { type: 'button', class: 'plain-button' }, searchWords.passages(rest.length));
  more.addEventListener('click', () => {
    const items = rest.map(showPassage);
    list.append(...items);
    more.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}

function showPassage({ label, address, excerpt, words }: Passage): HTMLLIElement {
  const name = label === '#' ? searchWords.unnumbered : undefined;
  const link = element('a', { href: address, class: 'passage-link', 'aria-label': name }, label);
  link.addEventListener('click', (event) => {
    if (staysHere(event)) rememberFound(link.pathname, words);
  });
  return element('li', {}, link, showExcerpt(excerpt));
}

/** Whether a click opens the link in this tab; another tab shares no storage with it. */
function staysHere({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}
