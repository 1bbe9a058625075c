import { describe, expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { openSite } from './open-site.ts';
import { askFor, foundCount, statusOf } from './search-results.ts';
import { pathOf, TEMPLATES } from './templates.ts';

describe('nothing is wrong that axe knows, and nothing scrolls sideways', () => {
  const site = openSite('root');

  test.each(TEMPLATES)('on the page "%s"', async (template) => {
    const { page } = await site.open(await pathOf(template, site.built()));
    if (template === 'search') await page.locator('.result').first().waitFor();
    expect(await lookAt(page)).toEqual([]);
  });

  test('on the search page before anything is asked', async () => {
    const { page } = await site.open('search/');
    expect(await lookAt(page)).toEqual([]);
  });

  test('on the search page with filters chosen and nothing found', async () => {
    const { page } = await site.open('search/?q=zzzquokka&kind=report&publisher=Nobody');
    expect(await foundCount(page)).toBe(0);
    expect(await lookAt(page)).toEqual([]);
  });

  test('on the search page whose index cannot be loaded', async () => {
    const { page } = await site.open('search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await askFor(page, 'village');
    await expect.poll(() => statusOf(page)).toContain('could not be loaded');
    expect(await lookAt(page)).toEqual([]);
  });

  test('on a report opened at a paragraph that was found', async () => {
    const { page } = await site.open('search/?q=village&kind=report');
    await page.locator('.passages a').first().click();
    await page.waitForURL('**/r/*/#*');
    expect(await page.locator(':target mark').count()).toBeGreaterThan(0);
    expect(await lookAt(page)).toEqual([]);
  });
});

describe('an archive with nothing in it has nothing wrong either', () => {
  const site = openSite('empty');

  test.each(['', 'places/', 'chronology/', 'search/', 'sources/'])('on /%s', async (path) => {
    const { page, watch } = await site.open(path);
    expect(await lookAt(page)).toEqual([]);
    expect(watch.complaints).toEqual([]);
  });
});
