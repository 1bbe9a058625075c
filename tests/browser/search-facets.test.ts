import { expect, test } from 'vitest';
import { truthOf } from '../site/site-truth.ts';
import { openSite } from './open-site.ts';
import { chosen, facetBox, facetCounts, foundCount, foundPages, searchBox } from './search-results.ts';

const site = openSite('root');
const PUBLISHER = 'Publisher';
const PLACE = 'Reports that mention a place';

test('values of one facet widen a search, values of another narrow it, and each count is kept', async () => {
  const { page, watch } = await site.open('search/?q=idlib&kind=report');
  const all = await foundCount(page);
  const publishers = await facetCounts(page, PUBLISHER);
  expect(publishers.size).toBeGreaterThan(2);
  expect([...publishers.values()].reduce((sum, it) => sum + it, 0)).toBe(all);

  const [[first, ofFirst], [second, ofSecond]] = firstTwo(publishers);
  await facetBox(page, PUBLISHER, first).click();
  await expect.poll(() => foundCount(page)).toBe(ofFirst);
  expect(await facetCounts(page, PUBLISHER)).toEqual(publishers);
  await facetBox(page, PUBLISHER, second).click();
  await expect.poll(() => foundCount(page)).toBe(ofFirst + ofSecond);

  const places = await facetCounts(page, PLACE);
  const [place, ofPlace] = [...places].find(([, count]) => count < ofFirst + ofSecond) ?? ['', 0];
  expect(ofPlace).toBeGreaterThan(0);
  await facetBox(page, PLACE, place).click();
  await expect.poll(() => foundCount(page)).toBe(ofPlace);
  expect(await foundPages(page)).toHaveLength(ofPlace);
  expect(watch.complaints).toEqual([]);
});

test('what is chosen stands in the address and above the results, and can be taken back one by one or at once', async () => {
  const { page } = await site.open('search/?q=idlib');
  const all = await foundCount(page);
  await facetBox(page, 'Kind', 'Report').click();
  await facetBox(page, 'Year of publication', '2019').click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib&kind=report&year=2019');
  await expect.poll(() => chosen(page)).toEqual(['Remove Kind: Report', 'Remove Year of publication: 2019']);
  await page.getByRole('button', { name: 'Remove Kind: Report' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib&year=2019');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib');
  await expect.poll(() => foundCount(page)).toBe(all);
  expect(await chosen(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Clear all' }).isVisible()).toBe(false);
});

test('a value that gives nothing with the others stays on view while it is chosen', async () => {
  const { page } = await site.open('search/?q=idlib&kind=report&publisher=Nobody+At+All');
  expect(await foundCount(page)).toBe(0);
  expect(await facetBox(page, PUBLISHER, 'Nobody At All').isChecked()).toBe(true);
  await facetBox(page, PUBLISHER, 'Nobody At All').click();
  await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
});

test('a value ticked from the keyboard keeps the focus', async () => {
  const { page } = await site.open('search/?q=idlib');
  await foundCount(page);
  const box = facetBox(page, 'Year of publication', '2019');
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib&year=2019');
  await expect.poll(() => chosen(page)).toHaveLength(1);
  await expect.poll(() => box.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib');
});

test('a long facet opens, and a value of it can be looked for', async () => {
  const { page } = await site.open('search/?q=idlib&kind=report');
  await foundCount(page);
  const group = page.getByRole('group', { name: PLACE });
  expect(await group.getByRole('checkbox').count()).toBe(8);
  await group.getByRole('button', { name: /^\d+ more$/ }).click();
  expect(await group.getByRole('checkbox').count()).toBeGreaterThan(8);
  await group.getByRole('searchbox').fill('sheikh');
  const names = await group.locator('li:visible bdi').allTextContents();
  expect(names).toContain('Khan Sheikhoun');
  for (const name of names) expect(name).toMatch(/sheikh/i);
});

test.each(['newest', 'oldest'] as const)('reports stand in order of publication, %s first', async (sort) => {
  const { page } = await site.open('search/?kind=report');
  const all = await foundCount(page);
  await page.getByRole('combobox').selectOption(sort);
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe(sort);
  const { published } = await truthOf(site.built());
  const dates = new Map(published.map((it) => [`/r/${it.id}/`, (it.published?.value ?? '').slice(0, 10)]));
  const inOrder = [...dates.values()].toSorted();
  const expected = sort === 'oldest' ? inOrder : inOrder.toReversed();
  await expect.poll(async () => (await foundPages(page)).map((it) => dates.get(it))).toEqual(expected);
  expect(expected).toHaveLength(all);
});

test('the state is read from the address, and going back and forth goes through the states', async () => {
  const { page, watch } = await site.open('search/?q=idlib&year=2019&sort=oldest');
  const one = await foundCount(page);
  expect(await searchBox(page).inputValue()).toBe('idlib');
  expect(await page.getByRole('combobox').inputValue()).toBe('oldest');
  expect(await chosen(page)).toEqual(['Remove Year of publication: 2019']);
  await facetBox(page, 'Year of publication', '2020').click();
  await expect.poll(() => foundCount(page)).toBeGreaterThan(one);
  const two = await foundCount(page);
  await page.goBack();
  await expect.poll(() => foundCount(page)).toBe(one);
  await expect.poll(() => facetBox(page, 'Year of publication', '2020').isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => foundCount(page)).toBe(two);
  expect(await facetBox(page, 'Year of publication', '2020').isChecked()).toBe(true);
  await page.locator('.result h2 a').first().click();
  await page.waitForURL('**/r/*/');
  await page.goBack();
  await expect.poll(() => foundCount(page)).toBe(two);
  expect(await searchBox(page).inputValue()).toBe('idlib');
  expect(watch.complaints).toEqual([]);
});

function firstTwo(counts: ReadonlyMap<string, number>): [[string, number], [string, number]] {
  const [first, second] = counts;
  if (!first || !second) throw new Error(`expected two values, got ${[...counts.keys()]}`);
  return [first, second];
}
