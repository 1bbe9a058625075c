import { beforeAll, describe, expect, test } from 'vitest';
import type { Authority } from '../../src/core/model/authority.ts';
import { isName } from '../../src/core/model/mark.ts';
import { attribute } from '../../src/site/html/walk-tree.ts';
import { words } from '../../src/words/en.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { OFTEN } from './hostile-archive.ts';
import { readAddress, readPages, type SitePage, select, shownText } from './site-pages.ts';
import { type SiteTruth, truthOf } from './site-truth.ts';

describe.each(['root', 'base', 'hostile'] as const)('the places and actors of the site "%s"', (name) => {
  let site: BuiltSite;
  let truth: SiteTruth;
  let records: readonly Authority[];

  beforeAll(async () => {
    site = await builtSite(name);
    truth = await truthOf(site);
    records = [...truth.input.places, ...truth.input.actors];
  });

  test('have a page each, under their name', async () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const [heading] = select(await firstPage(record), 'h1');
      expect(heading && shownText(heading)).toContain(record.name.replace(/\s+/gu, ' ').trim());
    }
  });

  test('are named on their pages as often as in the reading, and quoted once a sentence', async () => {
    for (const record of records) {
      const { mentions, reports, sentences } = countOf(record);
      const pages = await allPages(record);
      const record1 = pages[0] && select(pages[0], 'p', 'record')[0];
      expect(record1 && shownText(record1), record.id).toContain(words.count.mentions(mentions));
      expect(record1 && shownText(record1), record.id).toContain(words.count.reports(reports));
      expect(pages.flatMap(quotesOf), record.id).toHaveLength(sentences);
    }
  });

  test('have long lists in pages that lead to each other and say which they are', async () => {
    for (const record of records) {
      const pages = await allPages(record);
      const counts = pages.flatMap((page) => select(page, 'nav', 'pages').map(shownText));
      const said = pages.length === 1 ? [] : pages.map((_, index) => words.pages.position(index + 1, pages.length));
      expect(counts.map((text, index) => text.startsWith(said[index] ?? '?'))).toEqual(said.map(() => true));
    }
  });

  test('stand in the list of all, each once', async () => {
    for (const section of ['places', 'actors'] as const) {
      const listed = (await pagesFrom(`${site.base}${section}/`)).flatMap((page) => rowsOf(page));
      const expected = truth.input[section].map(({ id }) => `${site.base}${section}/${id}/`);
      expect(listed.sort()).toEqual(expected.sort());
    }
  });

  function addressOf({ type, id }: Authority): string {
    return `${site.base}${type}s/${id}/`;
  }

  function firstPage(record: Authority): Promise<SitePage> {
    return readAddress(site, addressOf(record));
  }

  function allPages(record: Authority): Promise<SitePage[]> {
    return pagesFrom(addressOf(record));
  }

  /** A list's pages, reached as a reader would: by following the link to the next. */
  async function pagesFrom(address: string): Promise<SitePage[]> {
    const pages = [await readAddress(site, address)];
    for (let next = nextOf(pages[0]); next !== undefined; next = nextOf(pages.at(-1))) {
      const page = await readAddress(site, next);
      expect(previousOf(page)).toBe(pages.length === 1 ? address : `${address}page/${pages.length}/`);
      pages.push(page);
    }
    return pages;
  }

  /** Counted from the marks of every reading, without the index the pages are made from. */
  function countOf({ type, id }: Authority) {
    const named = truth.corpus.reports.map(({ reading }) => ({
      marks: reading.marks.filter((mark) => isName(mark, type) && mark.entity === id),
      sentences: reading.sentences,
    }));
    const sentences = named.map(
      ({ marks, sentences: all }) =>
        all.filter((it) => marks.some((mark) => mark.start >= it.start && mark.start < it.end)).length,
    );
    const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
    return {
      mentions: sum(named.map((it) => it.marks.length)),
      reports: named.filter((it) => it.marks.length > 0).length,
      sentences: sum(sentences),
    };
  }
});

test('a place in more sentences than a page holds has several pages', async () => {
  const site = await builtSite('hostile');
  const pages = await readPages(site);
  const mine = pages.filter((page) => page.file.startsWith(`places/${OFTEN.id}/`));
  expect(mine.length).toBeGreaterThan(1);
  expect(mine.flatMap(quotesOf)).toHaveLength(OFTEN.mentions);
});

function quotesOf(page: SitePage): string[] {
  const lists = select(page, 'ol', 'quotes');
  return lists.flatMap((list) => list.childNodes.filter((it) => it.nodeName === 'li').map((it) => it.nodeName));
}

function rowsOf(page: SitePage): string[] {
  const lists = select(page, 'ul', 'authorities');
  const links = page.elements.filter((it) => it.tagName === 'a' && lists.some((list) => isWithin(it, list)));
  return links.map((it) => attribute(it, 'href') ?? '');
}

function isWithin(element: SitePage['elements'][number], list: SitePage['elements'][number]): boolean {
  for (let at: unknown = element; at; at = (at as { parentNode?: unknown }).parentNode) if (at === list) return true;
  return false;
}

function nextOf(page: SitePage | undefined): string | undefined {
  return page && relatedOf(page, 'next');
}

function previousOf(page: SitePage): string | undefined {
  return relatedOf(page, 'prev');
}

function relatedOf(page: SitePage, rel: string): string | undefined {
  const pagination = select(page, 'nav', 'pages');
  const links = pagination.flatMap((nav) => nav.childNodes.filter((it) => it.nodeName === 'a'));
  const link = links.find((it) => 'attrs' in it && attribute(it, 'rel') === rel);
  return link && 'attrs' in link ? attribute(link, 'href') : undefined;
}
