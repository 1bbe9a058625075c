import MiniSearch from 'minisearch';
import type { Page } from 'playwright-core';
import type { BuiltReport } from './read-built.ts';

/** Finds paragraphs: the ids of the first ten at least, the best first. */
export type Engine = (query: string) => Promise<readonly string[]>;

/** The search page itself, paragraph by paragraph, as a reader meets it; a query it puts right is asked as it says. */
export function ourPage(page: Page, address: string): Engine {
  const found = () =>
    page.locator('.passages a').evaluateAll((links) => links.map((it) => Reflect.get(it, 'hash').slice(1)));
  const settled = () =>
    page.waitForFunction(() => /\d|Nothing/.test(document.querySelector('[role=status]')?.textContent ?? ''));
  return async (query) => {
    await page.goto(`${address}search/?${new URLSearchParams({ q: query, view: 'flat' })}`);
    await settled();
    const meant = page.locator('.meant button').first();
    if ((await meant.count()) === 0) return await found();
    const asked = await meant.elementHandle();
    await meant.click();
    await page.waitForFunction((button) => button?.isConnected === false, asked);
    await page.locator('.passages a').first().waitFor();
    return await found();
  };
}

/**
 * Pagefind as its own interface shows it: the pages in their order, of each the three paragraphs with the most words. The
 * page itself, which it lists among them where its head line has the words, is no paragraph.
 */
export function plainPagefind(page: Page, address: string): Engine {
  return async (query) =>
    await page.evaluate(
      async ([module, words]) => {
        const pagefind = await import(module);
        await pagefind.init();
        const { results } = await pagefind.search(words);
        const ids: string[] = [];
        for (const result of results.slice(0, 10)) {
          const { sub_results: found } = await result.data();
          const most = found.toSorted(
            (a: { locations: unknown[] }, b: { locations: unknown[] }) => b.locations.length - a.locations.length,
          );
          for (const { anchor } of most.slice(0, 3)) if (anchor) ids.push(anchor.id);
        }
        return ids;
      },
      [`${address}pagefind.js`, query] as const,
    );
}

/** MiniSearch with every paragraph as a document, prefixes and slips of the pen allowed, as its manual shows. */
export function miniSearch(reports: readonly BuiltReport[]): Engine {
  const search = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  search.addAll(reports.flatMap(({ passages }) => passages.map(({ id, text }) => ({ id, text }))));
  return async (query) => search.search(query).map(({ id }) => String(id));
}
