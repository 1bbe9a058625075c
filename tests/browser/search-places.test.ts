import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { openSite } from './open-site.ts';
import { chosen, facetBox, foundCount, openFacet, paragraphCount } from './search-results.ts';

const site = openSite('root');

test('places stand within the places they lie in, open where most lies in one, and open and close', async () => {
  const { page, watch } = await openPlaces('search/?q=idlib');
  expect(await placesIn(page, ['Syria'])).toContain('Idlib Governorate');
  expect(await placesIn(page, ['Syria', 'Idlib Governorate'])).toContain('Khan Sheikhoun');
  expect(await placesIn(page, ['Syria', 'Aleppo Governorate'])).toEqual([]);
  await opener(page, 'Aleppo Governorate').click();
  expect((await placesIn(page, ['Syria', 'Aleppo Governorate'])).length).toBeGreaterThan(0);
  expect(await isFocused(opener(page, 'Aleppo Governorate'))).toBe(true);
  expect(await opener(page, 'Aleppo Governorate').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await placesIn(page, ['Syria', 'Aleppo Governorate'])).toEqual([]);
  await opener(page, 'Idlib Governorate').click();
  expect(await placesIn(page, ['Syria', 'Idlib Governorate'])).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test('what was opened and closed stays so while a search goes on', async () => {
  const { page } = await openPlaces('search/?q=idlib');
  await opener(page, 'Idlib Governorate').click();
  await opener(page, 'Aleppo Governorate').click();
  await facetBox(page, 'Kind', 'Report').check();
  await expect.poll(() => chosen(page)).toEqual(['Remove Kind: Report']);
  expect(await placesIn(page, ['Syria', 'Idlib Governorate'])).toEqual([]);
  expect((await placesIn(page, ['Syria', 'Aleppo Governorate'])).length).toBeGreaterThan(0);
});

test('a place counts the paragraphs of all within it, and gives them', async () => {
  const { page } = await openPlaces('search/?kind=report');
  await opener(page, 'Latakia Governorate').click();
  const parts = page.locator('li', { has: page.locator('> .facet-row', { hasText: 'Latakia Governorate' }) }).last();
  const [whole = 0, ...within] = (await parts.locator('small').allTextContents()).map(Number);
  expect(within.length).toBeGreaterThan(0);
  for (const count of within) expect(count).toBeLessThanOrEqual(whole);
  await facetBox(page, 'Place', 'Latakia Governorate').check();
  await expect.poll(() => paragraphCount(page)).toBe(whole);
});

test('to choose a part narrows its whole, and the whole is half ticked', async () => {
  const { page } = await openPlaces('search/?q=idlib&place=idlib-governorate');
  const khan = facetBox(page, 'Place', 'Khan Sheikhoun');
  expect(await descriptionOf(khan)).toMatch(/^included \d+$/);
  await khan.check();
  await expect.poll(() => chosen(page)).toEqual(['Remove Place: Khan Sheikhoun']);
  expect(new URL(page.url()).search).toBe('?q=idlib&place=khan-sheikhoun');
  expect(await isMixed(facetBox(page, 'Place', 'Syria'))).toBe(true);
  expect(await isMixed(facetBox(page, 'Place', 'Idlib Governorate'))).toBe(true);
  expect(await page.getByRole('group', { name: 'Place' }).ariaSnapshot()).toMatch(
    /checkbox "Idlib Governorate" \[checked=mixed\]/,
  );
  await facetBox(page, 'Place', 'Syria').click();
  await expect.poll(() => chosen(page)).toEqual(['Remove Place: Syria']);
});

test('a part can be left out of a whole that is chosen', async () => {
  const { page } = await openPlaces('search/?kind=report&place=idlib-governorate');
  const all = await paragraphCount(page);
  await page.getByRole('button', { name: 'Exclude Khan Sheikhoun' }).click();
  await expect
    .poll(() => chosen(page))
    .toEqual(['Remove Kind: Report', 'Remove Place: Idlib Governorate', 'Remove Place: without Khan Sheikhoun']);
  await expect.poll(() => paragraphCount(page)).toBeLessThan(all);
});

test('a place that is looked for is found wherever it lies, with the places around it', async () => {
  const { page } = await openPlaces('search/?q=idlib');
  await page.getByRole('searchbox', { name: 'Find in “Place”' }).fill('sheikh');
  const khan = page.getByRole('checkbox', { name: 'Khan Sheikhoun in Idlib Governorate, Syria', exact: true });
  await khan.check();
  await expect.poll(() => chosen(page)).toEqual(['Remove Place: Khan Sheikhoun']);
  expect(await page.getByRole('searchbox', { name: 'Find in “Place”' }).inputValue()).toBe('sheikh');
});

test('actors stand within those they belong to', async () => {
  const { page } = await site.open('search/?kind=report');
  await paragraphCount(page);
  await openFacet(page, 'Actor');
  await opener(page, 'Syrian government').click();
  const group = page.getByRole('group', { name: 'Actor' });
  const part = group.locator('li li', { hasText: 'Syrian government forces' });
  expect(await part.count()).toBe(1);
});

test('a facet of which nothing is left says so', async () => {
  const { page } = await site.open('search/?q=zzzquokka');
  await foundCount(page);
  await page.locator('.facets summary', { hasText: /^Place$/ }).click();
  await expect
    .poll(() => page.getByRole('group', { name: 'Place' }).textContent())
    .toBe('nothing of this in these paragraphs');
  await page.locator('.facets summary', { hasText: /^Time$/ }).click();
  await expect
    .poll(() => page.getByRole('group', { name: 'Time' }).textContent())
    .toContain('no paragraph here says when');
});

test('where filters leave nothing, each that alone is in the way is offered with what it keeps away', async () => {
  const { page } = await site.open('search/?q=idlib&kind=report&harm=killed&publisher=nobody-at-all');
  expect(await foundCount(page)).toBe(0);
  const ways = page.locator('.ways-out button');
  await expect
    .poll(() => ways.allTextContents())
    .toEqual([expect.stringMatching(/^Without “Publisher: nobody-at-all”: \d+ paragraphs$/)]);
  const count = Number(/: (\d+) paragraph/.exec((await ways.first().textContent()) ?? '')?.[1]);
  await ways.first().click();
  await expect.poll(() => paragraphCount(page)).toBe(count);
  expect(new URL(page.url()).search).toBe('?q=idlib&kind=report&harm=killed');
});

test('nothing is wrong with nested places that axe knows', async () => {
  const { page } = await openPlaces('search/?q=idlib&place=khan-sheikhoun&not-place=basqala');
  await opener(page, 'Aleppo Governorate').click();
  expect(await lookAt(page)).toEqual([]);
});

async function openPlaces(path: string) {
  const opened = await site.open(path);
  await paragraphCount(opened.page);
  await openFacet(opened.page, 'Place');
  return opened;
}

function opener(page: Page, name: string): Locator {
  return page.getByRole('button', { name: `Within ${name}: ` });
}

/** The names of the places that stand open within others. */
function placesIn(page: Page, around: readonly string[]): Promise<string[]> {
  let list = page.getByRole('group', { name: 'Place' }).locator('> ul');
  for (const name of around) {
    list = list.locator('> li', { has: page.locator('> .facet-row label', { hasText: name }) }).locator('> ul');
  }
  return list.locator('> li > .facet-row bdi').allTextContents();
}

function isFocused(it: Locator): Promise<boolean> {
  return it.evaluate((element) => element === document.activeElement);
}

function isMixed(it: Locator): Promise<boolean> {
  return it.evaluate((box) => Reflect.get(box, 'indeterminate') === true);
}

/** What is said of a box beside its name. */
function descriptionOf(it: Locator): Promise<string> {
  return it.evaluate((box) => {
    const note = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    return note?.textContent?.trim() ?? '';
  });
}
