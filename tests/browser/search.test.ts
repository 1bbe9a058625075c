import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isKept, segmentText } from '../../src/core/model/segment.ts';
import { truthOf } from '../site/site-truth.ts';
import { type OpenPage, openSite } from './open-site.ts';
import { askFor, foundCount, foundPages, foundParagraphs, searchBox, statusOf } from './search-results.ts';

const site = openSite('root');

async function searchFor(query: string): Promise<OpenPage> {
  const open = await site.open('search/');
  await askFor(open.page, query);
  await foundCount(open.page);
  return open;
}

/** The ids of the paragraphs shown in which an expression is found. */
async function paragraphsWith(pattern: RegExp): Promise<string[]> {
  const { published } = await truthOf(site.built());
  return published.flatMap((report) =>
    report.segments.filter((it) => isKept(it) && pattern.test(segmentText(report.text, it))).map((it) => it.id),
  );
}

test.each([
  ['warplanes', /\bwarplanes?\b/iu],
  ['WARPLANE', /\bwarplanes?\b/iu],
  ['Cavusoglu', /\bCavusoglu\b/iu],
  ['Çavuşoğlu', /\bCavusoglu\b/iu],
  ['"scorched-earth policy"', /scorched-earth policy/iu],
])('%s is found in every paragraph that has it, and in no other', async (query, pattern) => {
  const { page, watch } = await searchFor(query);
  const expected = await paragraphsWith(pattern);
  expect(expected.length).toBeGreaterThan(0);
  expect((await foundParagraphs(page)).toSorted()).toEqual(expected.toSorted());
  expect(watch.complaints).toEqual([]);
});

test.each([
  ["Hay'at Tahrir", 'actors/hayat-tahrir-al-sham/'],
  ['Hayʾat Tahrir', 'actors/hayat-tahrir-al-sham/'],
  ['Ḥayʼat Taḥrīr', 'actors/hayat-tahrir-al-sham/'],
  ['Khan Shaykhun', 'places/khan-sheikhoun/'],
  ['خان شيخون', 'places/khan-sheikhoun/'],
  ['خـان شَيخون', 'places/khan-sheikhoun/'],
])('%s finds the page of what is so called', async (query, path) => {
  const { page } = await searchFor(query);
  expect(await foundPages(page)).toContain(new URL(site.address(path)).pathname);
});

test('a paragraph that was found opens in view, under its own address, with the words marked', async () => {
  const { page, watch } = await searchFor('warplanes');
  const [id = ''] = await foundParagraphs(page);
  await page.locator(`.passages a[href$="#${id}"]`).click();
  await page.waitForURL(`**/r/*/#${id}`);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator(':target').getAttribute('id')).toBe(id);
  await expect.poll(() => isInView(page, id)).toBe(true);
  const standing = (await page.locator(`#${id}`).textContent())?.match(/\bwarplanes\b/giu) ?? [];
  expect(standing.length).toBeGreaterThan(0);
  expect(await page.locator('mark').allTextContents()).toEqual(standing);
  expect(await page.locator(`#${id} mark`).count()).toBe(standing.length);
  expect(watch.complaints).toEqual([]);
  await page.reload();
  expect(await page.locator('mark').count()).toBe(0);
});

test('an excerpt marks what was found, and says where it stands', async () => {
  const { page } = await searchFor('warplanes');
  const marks = await page.locator('.passages mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  for (const word of marks) expect(word).toMatch(/warplanes/iu);
  for (const label of await page.locator('.passages a').allTextContents()) expect(label).toMatch(/^¶ \d+$/u);
});

test.each(['zzzquokka', 'ʿʿʿ zzzquokka'])('%s is not found, and the reader is told what to do', async (query) => {
  const { page } = await searchFor(query);
  expect(await statusOf(page)).toBe('Nothing found');
  expect(await page.getByText('Try fewer words').isVisible()).toBe(true);
  expect(await page.getByRole('navigation', { name: 'Or browse' }).getByRole('link').count()).toBeGreaterThan(3);
});

test('where nothing is asked, the page says how to ask and where to browse', async () => {
  const { page, watch } = await site.open('search/');
  expect(await searchBox(page).evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await page.getByText('sent to no one').isVisible()).toBe(true);
  expect(await page.getByRole('navigation', { name: 'Or browse' }).isVisible()).toBe(true);
  expect(await page.locator('.result').count()).toBe(0);
  expect(watch.complaints).toEqual([]);
});

test('many results are shown ten at a time, and the next ten take the focus', async () => {
  const { page } = await site.open('search/?kind=place');
  const all = await foundCount(page);
  expect(all).toBeGreaterThan(20);
  await expect.poll(() => page.locator('.result').count()).toBe(10);
  const more = page.getByRole('button', { name: /^Show more/ });
  expect(await more.textContent()).toBe(`Show more (10 of ${all} shown)`);
  await more.click();
  await expect.poll(() => page.locator('.result').count()).toBe(20);
  expect(
    await page
      .locator('.result')
      .nth(10)
      .locator('h2 a')
      .evaluate((it) => it === document.activeElement),
  ).toBe(true);
  for (let shown = 20; shown < all; shown = Math.min(shown + 10, all)) {
    await expect.poll(() => page.locator('.result').count()).toBe(shown);
    await more.click();
  }
  await expect.poll(() => page.locator('.result').count()).toBe(all);
  expect(await more.isVisible()).toBe(false);
  expect(new Set(await foundPages(page)).size).toBe(all);
});

function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((it) => {
    const box = document.getElementById(it)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < innerHeight;
  }, id);
}
