import { searchWords } from '../../words/search.ts';
import { rememberFound } from '../found-words.ts';
import { element } from './element.ts';
import { readExcerpt } from './excerpt.ts';
import type { PagefindPage, PagefindPassage } from './pagefind.ts';

/** How many passages of one report are shown before the rest is asked for. */
const PASSAGES = 4;

/** A result as a list item: what it is, its title, and the passages in it that were found. */
export function showResult(page: PagefindPage): HTMLLIElement {
  const { kind = 'report', title = page.url, publisher, date } = page.meta;
  const what = [searchWords.kinds[kind as keyof typeof searchWords.kinds], publisher, date && formatDay(date)];
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'eyebrow' }, what.filter(Boolean).join(' · ')),
    element('h2', {}, element('a', { href: page.url, dir: 'auto' }, title)),
    ...passagesOf(page),
  );
}

function passagesOf(page: PagefindPage): Node[] {
  const passages = page.sub_results.filter((it) => it.url.includes('#'));
  if (page.meta.about !== undefined) return [element('p', { class: 'quiet' }, page.meta.about)];
  if (passages.length === 0) return [excerptOf(page.excerpt)];
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

function showPassage(passage: PagefindPassage): HTMLLIElement {
  const link = element('a', { href: passage.url, class: 'passage-link' }, passage.title);
  const found = readExcerpt(passage.excerpt).flatMap((run) => (run.found ? [run.text] : []));
  const item = element('li', {}, link, excerptOf(passage.excerpt));
  item.addEventListener('click', () => rememberFound(new URL(passage.url, location.href).pathname, found));
  return item;
}

function excerptOf(html: string): HTMLParagraphElement {
  const runs = readExcerpt(html).map(({ text, found }) => (found ? element('mark', {}, text) : text));
  return element('p', { class: 'excerpt', dir: 'auto' }, ...runs);
}

function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
