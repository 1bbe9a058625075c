import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { askFor, foundCount, statusOf } from './search-results.ts';

const site = openSite('root');

test.each([
  ['the program', '**/pagefind/pagefind-worker.js'],
  ['its list of what there is', '**/pagefind/pagefind-entry.json*'],
  ['the whole index', '**/pagefind/**'],
  ['the list of reports', '**/search/passages.pack'],
  ['the list of where words stand', '**/search/words/*.pack'],
  ['the text of reports', '**/search/reports/*.pack'],
])('where %s cannot be fetched, the page says so, and trying again finds', async (_, files) => {
  const { page } = await site.open('sources/');
  await page.route(files, (route) => route.abort());
  await page.goto(site.address('search/'));
  await askFor(page, 'idlib');
  await expect.poll(() => statusOf(page)).toBe('The search index could not be loaded.');
  expect(await page.getByRole('navigation', { name: 'Or browse' }).isVisible()).toBe(true);
  await page.unroute(files);
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(await foundCount(page)).toBeGreaterThan(0);
  expect(await page.locator('.result').count()).toBeGreaterThan(0);
});

test('while the index is on its way, the page says that it is searching', async () => {
  const { page } = await site.open('sources/');
  const held = Promise.withResolvers<void>();
  await page.route('**/pagefind/pagefind-worker.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(site.address('search/'));
  await askFor(page, 'idlib');
  await expect.poll(() => statusOf(page)).toBe('Searching …');
  held.resolve();
  expect(await foundCount(page)).toBeGreaterThan(0);
});
