import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { askFor, foundCount, searchBox } from './search-results.ts';
import { firstPlace, pathOf } from './templates.ts';
import { foreignRequests, requestsNaming } from './watch-page.ts';

const site = openSite('base');

test.each(['home', 'report', 'place', 'missing'] as const)(
  'words typed into the head of the page "%s" reach the search page in no request',
  async (template) => {
    const word = await firstPlace(site.built());
    const { page, watch } = await site.open(await pathOf(template, site.built()));
    await page.locator('header input[type="search"]').fill(`${word}  `);
    await page.locator('header input[type="search"]').press('Enter');
    await page.waitForURL((url) => url.searchParams.has('q'));
    expect(await foundCount(page)).toBeGreaterThan(0);
    expect(page.url()).toBe(site.address(`search/?${new URLSearchParams({ q: `${word}  ` })}`));
    expect(requestsNaming(watch, word)).toEqual([]);
    expect(foreignRequests(watch, site.address(''))).toEqual([]);
    expect(watch.complaints).toEqual([]);
  },
);

test('words typed into the large box of the home page are handed over the same way', async () => {
  const { page, watch } = await site.open('');
  await page.locator('main input[type="search"]').fill('quokka & wombat=1#2');
  await page.locator('main input[type="search"]').press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('quokka & wombat=1#2');
  expect(await searchBox(page).inputValue()).toBe('quokka & wombat=1#2');
  expect(requestsNaming(watch, 'quokka')).toEqual([]);
});

test('the head of the search page asks anew, and the words asked before are in no request either', async () => {
  const { page, watch } = await site.open('search/');
  await askFor(page, 'quokka');
  await page.locator('header input[type="search"]').fill('wombat');
  await page.locator('header input[type="search"]').press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('wombat');
  await expect.poll(() => searchBox(page).inputValue()).toBe('wombat');
  await foundCount(page);
  expect(requestsNaming(watch, 'wombat')).toEqual([]);
  expect(requestsNaming(watch, 'quokka')).toEqual([]);
});

test('opening what was found and coming back sends the words to no one', async () => {
  const { page, watch } = await site.open('search/');
  await askFor(page, 'warplanes');
  const all = await foundCount(page);
  await page.locator('.passages a').first().click();
  await page.waitForURL('**/r/*/#*');
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('warplanes');
  expect(await foundCount(page)).toBe(all);
  expect(requestsNaming(watch, 'warplanes')).toEqual([]);
});

test('two hundred queries are asked without one request that names them or leaves the site', async () => {
  const { page, watch } = await site.open('search/');
  for (let number = 0; number < 200; number += 1) {
    await searchBox(page).fill(`quokka${number} village`);
    await searchBox(page).press('Enter');
  }
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('quokka199 village');
  await foundCount(page);
  expect(requestsNaming(watch, 'quokka')).toEqual([]);
  expect(foreignRequests(watch, site.address(''))).toEqual([]);
  expect(watch.complaints).toEqual([]);
});
