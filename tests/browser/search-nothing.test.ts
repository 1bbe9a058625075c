import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { askFor, chosen, foundCount, paragraphCount, statusOf } from './search-results.ts';
import { timeOf } from './time-picture.ts';

describe('where nothing is found', () => {
  const site = openSite('root');

  test('since the first day comes after the last, that is said, and a button swaps them', async () => {
    const { page } = await site.open('search/?q=idlib&from=2019-12-31&to=2019-01-01');
    await page.getByText('The first day comes after the last.').waitFor();
    expect(await page.getByText('Try fewer words').count()).toBe(0);
    await page.getByRole('button', { name: 'Look from 1 January 2019 to 31 December 2019' }).click();
    await expect.poll(() => paragraphCount(page)).toBeGreaterThan(0);
    expect(timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
  });

  test('between days in their order, nothing is said of their order', async () => {
    const { page } = await site.open('search/?q=idlib&from=1950-01-01&to=1950-01-01');
    await page.getByText('Try fewer words').waitFor();
    expect(await page.getByText('The first day comes after the last.').count()).toBe(0);
    await page.getByRole('button', { name: /^Look without filters/ }).click();
    await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
    expect(await chosen(page)).toEqual([]);
  });
});

describe('an archive without reports', () => {
  const site = openSite('empty');

  test('says so, and offers nothing to choose', async () => {
    const { page } = await site.open('search/');
    await expect.poll(() => statusOf(page)).toBe('This archive has no published reports yet.');
    expect(await page.locator('.facets').isVisible()).toBe(false);
    await askFor(page, 'idlib');
    await expect.poll(() => statusOf(page)).toBe('Nothing found');
    expect(await page.locator('[data-part="results"]').textContent()).toBe(
      'This archive has no published reports yet.',
    );
    expect(await page.locator('.facets').isVisible()).toBe(false);
  });
});
