import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../site/hostile-archive.ts';
import { truthOf } from '../site/site-truth.ts';
import { sidewaysScroll } from './find-faults.ts';
import { openSite } from './open-site.ts';
import { askFor, facetBox, foundCount, openFacet, searchBox } from './search-results.ts';
import { foreignRequests } from './watch-page.ts';

describe('text that tries to become more than text', () => {
  const site = openSite('hostile');

  test('is searched for, and nothing comes of it but words', async () => {
    const texts = [
      ...(await hostileTexts()),
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '%00%',
      '\\',
    ];
    const { page, watch } = await site.open('search/');
    for (const text of texts.filter((it) => it.trim() !== '')) {
      const line = text.replaceAll(/[\r\n]+/gu, ' ');
      await askFor(page, line);
      await foundCount(page);
      expect(await searchBox(page).inputValue()).toBe(line);
      expect(
        await page.locator('main :is(script:not([src]), iframe, img, object, embed, style, svg, form form)').count(),
      ).toBe(0);
    }
    expect(watch.complaints).toEqual([]);
    expect(foreignRequests(watch, site.address(''))).toEqual([]);
  });

  test('stands in titles, names and facets of the results as it is written', async () => {
    const { page, watch } = await site.open('search/?kind=report&kind=place&kind=actor');
    const all = await foundCount(page);
    const results = page.locator('.result');
    for (let count = 10; count < all; count += 10) {
      await expect.poll(() => results.count()).toBe(count);
      await page.getByRole('button', { name: /^Show more/ }).click();
    }
    await expect.poll(() => results.count()).toBe(all);
    for (const facet of ['Place', 'Actor', 'Publisher']) await openFacet(page, facet);
    for (const unfold of await page.getByRole('button', { name: /^\d+ more$/ }).all()) await unfold.click();
    const shown = (await page.locator('main').textContent()) ?? '';
    const marked = (await hostileTexts()).filter((it) => it.includes('<') && !/\s{2}|[\r\n\u200b-\u206f]/u.test(it));
    expect(marked.length).toBeGreaterThan(3);
    for (const text of marked) expect(shown).toContain(text.trim());
    expect(await page.locator('main :is(script:not([src]), iframe, img, object, embed, style, svg, b)').count()).toBe(
      0,
    );
    expect(watch.complaints).toEqual([]);
    expect(foreignRequests(watch, site.address(''))).toEqual([]);
  });

  test('an address that chooses what there is not shows it as text', async () => {
    const value = '<img src=x onerror=alert(1)>';
    const { page, watch } = await site.open(`search/?${new URLSearchParams({ q: 'village', place: value })}`);
    await foundCount(page);
    expect(await facetBox(page, 'Place', value).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: `Remove Place: ${value}` }).isVisible()).toBe(true);
    expect(await page.locator('main img').count()).toBe(0);
    expect(watch.complaints).toEqual([]);
  });

  test('is quiet on the pages that hold it, none of which scrolls sideways on a phone', async () => {
    const { page, watch } = await site.open('', { viewport: { width: 360, height: 740 } });
    const wide: string[] = [];
    for (const path of await somePaths()) {
      await page.goto(site.address(path));
      if ((await sidewaysScroll(page)) > 0) wide.push(path);
    }
    expect(wide).toEqual([]);
    expect(watch.complaints).toEqual([]);
    expect(foreignRequests(watch, site.address(''))).toEqual([]);
  });

  test.each(['', 'r/', 'places/', 'actors/', 'chronology/', 'sources/'])('is quiet on the page “%s”', async (path) => {
    const { page, watch } = await site.open(path);
    await page.evaluate(() => document.fonts.ready);
    expect(watch.complaints).toEqual([]);
    expect(foreignRequests(watch, site.address(''))).toEqual([]);
  });

  /** Every report with a word as long as a page, and every eighth report, place and actor. */
  async function somePaths(): Promise<string[]> {
    const { published, input } = await truthOf(site.built());
    const long = published.filter((it) => /\S{500}/u.test(it.text)).map((it) => `r/${it.id}/`);
    const all = [
      ...published.map((it) => `r/${it.id}/`),
      ...input.places.map((it) => `places/${it.id}/`),
      ...input.actors.map((it) => `actors/${it.id}/`),
    ];
    const paths = [...long, ...all.filter((_, index) => index % 8 === 0)];
    if (long.length === 0 || paths.length < 30) throw new Error(`expected more pages, got ${paths.length}`);
    return paths;
  }
});
