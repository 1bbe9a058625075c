import { expect, test } from 'vitest';
import { LONGEST_QUERY } from '../../src/core/search/parse-query.ts';
import { searchWords } from '../../src/words/search.ts';
import { openSite } from './open-site.ts';
import { foundCount, searchBox } from './search-results.ts';

const site = openSite('base');
const said = searchWords.longest(LONGEST_QUERY);

test('no more can be typed than a query has room for, and that is said', async () => {
  const { page, watch } = await site.open('search/');
  await searchBox(page).focus();
  const width = (await searchBox(page).boundingBox())?.width;
  await page.keyboard.insertText('"'.repeat(LONGEST_QUERY - 1));
  expect(await page.getByText(said).isVisible()).toBe(false);
  await page.keyboard.insertText('"'.repeat(9000));
  await page.getByText(said).waitFor();
  expect((await searchBox(page).boundingBox())?.width).toBe(width);
  expect(await searchBox(page).inputValue()).toHaveLength(LONGEST_QUERY);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toHaveLength(LONGEST_QUERY);
  await page.reload();
  expect(await searchBox(page).inputValue()).toHaveLength(LONGEST_QUERY);
  expect(watch.complaints).toEqual([]);
});

test('the box in the head of every page has no more room', async () => {
  const { page } = await site.open('places/');
  await page.locator('header input[type="search"]').focus();
  await page.keyboard.insertText('shelling '.repeat(1000));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/search/') && url.searchParams.has('q'));
  expect(new URL(page.url()).searchParams.get('q')?.length).toBeLessThanOrEqual(LONGEST_QUERY);
  await page.getByText(said).waitFor();
});

test('what is asked by a longer address is answered by its beginning, and that is said', async () => {
  const { page, watch } = await site.open(`search/#q=${'-a+'.repeat(3000)}shelling`);
  await page.getByText(said).waitFor();
  expect(await foundCount(page)).toBeGreaterThan(0);
  expect(watch.complaints).toEqual([]);
});
