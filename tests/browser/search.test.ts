import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isKept, segmentText } from '../../src/core/model/segment.ts';
import { truthOf } from '../site/site-truth.ts';
import { type OpenPage, openSite } from './open-site.ts';
import {
  askFor,
  foundCount,
  foundPages,
  foundParagraphs,
  paragraphCount,
  searchBox,
  statusOf,
} from './search-results.ts';

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
  ['Cavusoglu', /\b(?:Cavusoglu|Gavishoglu)\b/iu],
  ['Çavuşoğlu', /\b(?:Cavusoglu|Gavishoglu)\b/iu],
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

const SPELLINGS = ['Biskla', 'Basqala', 'Bsaqla', 'بسقلا', 'BASQALA'];

test('every spelling of a place finds the same paragraphs, each shown in the spelling of its report', async () => {
  const found = new Map<string, string>();
  const marks = new Set<string>();
  for (const spelling of SPELLINGS) {
    const { page } = await searchFor(spelling);
    found.set(spelling, (await foundParagraphs(page)).toSorted().join());
    for (const word of await page.locator('.passages mark').allTextContents()) marks.add(word);
    expect(await page.locator('.result').first().locator('h2 a').textContent()).toBe('Basqala');
    expect(await page.locator('main').textContent()).not.toMatch(/zq[a-z]{4}|[⟦⟧]/u);
  }
  expect(new Set(found.values()).size).toBe(1);
  expect([...found.values()][0]).not.toBe('');
  expect([...marks].toSorted()).toEqual(['Basqala', 'Biskla']);
});

test.each([
  [['Maarat al-Numan', 'Maarrat Numan', 'maʿarrat al-nuʿmān', 'معرة النعمان'], 'places/maarat-al-numan/'],
  [['HTS', "Hay'at Tahrir al-Sham", 'Hayat Tahrir ash-Sham', 'هيئة تحرير الشام'], 'actors/hayat-tahrir-al-sham/'],
])('%j are one and the same', async (spellings, path) => {
  const found = new Set<string>();
  for (const spelling of spellings) {
    const { page } = await searchFor(spelling);
    found.add((await foundParagraphs(page)).toSorted().join());
    expect((await foundPages(page))[0]).toBe(new URL(site.address(path)).pathname);
  }
  expect(found.size).toBe(1);
  expect([...found][0]).not.toBe('');
});

test('where spellings are switched off, or words are quoted, they are found as they stand', async () => {
  const { page, watch } = await searchFor('Biskla');
  const all = await paragraphCount(page);
  await page.getByLabel('Every spelling of a name').uncheck();
  await expect.poll(() => new URL(page.url()).searchParams.get('spellings')).toBe('one');
  await expect.poll(() => paragraphCount(page)).toBeLessThan(all);
  const one = await foundParagraphs(page);
  expect(one.toSorted()).toEqual((await paragraphsWith(/\bBiskla\b/u)).toSorted());
  await page.goto(site.address('search/?q=%22Biskla%22'));
  await expect.poll(() => foundParagraphs(page)).toEqual(one);
  expect(watch.complaints).toEqual([]);
});

test('a misspelling that no record knows is put right by the archive itself', async () => {
  const { page, watch } = await searchFor('Basquala');
  expect(await statusOf(page)).toBe('Nothing found');
  const [meant] = await page.locator('.meant button').all();
  await meant?.click();
  await expect.poll(() => paragraphCount(page)).toBeGreaterThan(0);
  expect(watch.complaints).toEqual([]);
});

test.each([
  ['warplanes -helicopters', /\bwarplanes?\b/iu, /\bhelicopters\b/iu],
  ['"regime forces" -idlib', /\bregime forces\b/iu, /\bidlib\b/iu],
])('%s finds what has the one and not the other', async (query, has, hasNot) => {
  const { page } = await searchFor(query);
  const without = new Set(await paragraphsWith(hasNot));
  const expected = (await paragraphsWith(has)).filter((it) => !without.has(it));
  const found = await foundParagraphs(page);
  expect(found.length).toBeGreaterThan(0);
  for (const id of found) expect(expected).toContain(id);
});

test('one of several words is enough where OR stands between them', async () => {
  const { page } = await searchFor('warplanes OR helicopters');
  const expected = await paragraphsWith(/\b(?:warplane|helicopter)s?\b/iu);
  expect((await foundParagraphs(page)).toSorted()).toEqual(expected.toSorted());
});

test('the list of what was found can be kept as a file', async () => {
  const { page, watch } = await searchFor('warplanes');
  const all = await paragraphCount(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('search.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/,https:\/\/[^\s,]+\/r\/[^\s,]+#p[^\s,]+\r\n/gu)).toHaveLength(all);
  expect(watch.complaints).toEqual([]);
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
  expect(await page.locator(`#${id} mark`).allTextContents()).toEqual(standing);
  expect(await page.locator('mark').allTextContents()).toEqual(
    (await page.locator('.passage[id]').allTextContents()).join('\n').match(/\bwarplanes\b/giu),
  );
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

test('going back leads from each search to the one before, however they were typed', async () => {
  const { page } = await site.open('search/');
  const query = () => new URL(page.url()).searchParams.get('q');
  for (const words of ['hospital', 'warplanes', 'village']) {
    await searchBox(page).fill('');
    await searchBox(page).pressSequentially(words, { delay: 60 });
    await expect.poll(query).toBe(words);
    await searchBox(page).press('Enter');
  }
  for (const words of ['warplanes', 'hospital', null]) {
    await page.goBack();
    await expect.poll(query).toBe(words);
    expect(await searchBox(page).inputValue()).toBe(words ?? '');
  }
});

test('who opens one of many results and comes back is where they were', async () => {
  const { page } = await site.open('search/?kind=place');
  await expect.poll(() => page.locator('.result').count()).toBe(10);
  await page.getByRole('button', { name: /^Show more/ }).click();
  await expect.poll(() => page.locator('.result').count()).toBe(20);
  const link = page.locator('.result').nth(17).locator('h2 a');
  const address = await link.evaluate((it) => Reflect.get(it, 'href'));
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(100);
  await link.click();
  await page.waitForURL(address);
  await page.goBack();
  await expect.poll(() => page.locator('.result').count()).toBe(20);
  await expect.poll(() => page.evaluate(() => Reflect.get(Object(document.activeElement), 'href'))).toBe(address);
  expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(3);
  await page.locator('main select').selectOption('newest');
  await expect.poll(() => page.locator('.result').count()).toBe(10);
});

function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((it) => {
    const box = document.getElementById(it)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < innerHeight;
  }, id);
}
