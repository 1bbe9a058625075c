import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { askFor, foundCount, statusOf } from './search-results.ts';

const site = openSite('root');

test('where the list of words cannot be fetched, only what may have been meant is missing', async () => {
  const { page } = await site.open('sources/');
  await page.route('**/search/words.pack', (route) => route.abort());
  await page.goto(site.address('search/'));
  await askFor(page, 'basqallaa');
  await expect.poll(() => statusOf(page)).toBe('Nothing found');
  expect(await page.getByText('Try fewer words').isVisible()).toBe(true);
  await askFor(page, 'idlib');
  await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
  await page.unroute('**/search/words.pack');
  await askFor(page, 'basqallaa');
  await page.getByText('Did you mean').waitFor();
});
