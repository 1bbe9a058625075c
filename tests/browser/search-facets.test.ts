import { expect, test } from 'vitest';
import { truthOf } from '../site/site-truth.ts';
import { openSite } from './open-site.ts';
import {
  chosen,
  facetBox,
  facetCounts,
  foundCount,
  foundPages,
  openFacet,
  paragraphCount,
  searchBox,
} from './search-results.ts';

const site = openSite('root');

test('values of one facet widen a search, values of another narrow it, and each count of paragraphs is kept', async () => {
  const { page, watch } = await site.open('search/?q=idlib&kind=report');
  const all = await paragraphCount(page);
  await openFacet(page, 'Publisher');
  const publishers = await facetCounts(page, 'Publisher');
  expect(publishers.size).toBeGreaterThan(2);
  expect([...publishers.values()].reduce((sum, it) => sum + it, 0)).toBe(all);

  const [[first, ofFirst], [second, ofSecond]] = firstTwo(publishers);
  await facetBox(page, 'Publisher', first).click();
  await expect.poll(() => paragraphCount(page)).toBe(ofFirst);
  expect((await facetCounts(page, 'Publisher')).get(second)).toBe(ofSecond);
  await facetBox(page, 'Publisher', second).click();
  await expect.poll(() => paragraphCount(page)).toBe(ofFirst + ofSecond);

  await openFacet(page, 'What happened');
  const kinds = await facetCounts(page, 'What happened');
  const [kind, ofKind] = [...kinds].find(([, count]) => count < ofFirst + ofSecond) ?? ['', 0];
  expect(ofKind).toBeGreaterThan(0);
  await facetBox(page, 'What happened', kind).click();
  await expect.poll(() => paragraphCount(page)).toBe(ofKind);
  expect(watch.complaints).toEqual([]);
});

test('a place holds the paragraphs of the places within it', async () => {
  const { page } = await site.open('search/?place=idlib-governorate');
  const around = await paragraphCount(page);
  await page.goto(site.address('search/?place=khan-sheikhoun'));
  const within = await paragraphCount(page);
  expect(within).toBeGreaterThan(0);
  expect(around).toBeGreaterThan(within);
  await page.goto(site.address('search/?place=idlib-governorate&place=khan-sheikhoun'));
  expect(await paragraphCount(page)).toBe(around);
});

test('what is excluded is not found, and the rest is', async () => {
  const { page } = await site.open('search/?q=idlib');
  const all = await paragraphCount(page);
  await openFacet(page, 'Harm told in figures');
  const killed = (await facetCounts(page, 'Harm told in figures')).get('killed') ?? 0;
  expect(killed).toBeGreaterThan(0);
  const exclude = page.getByRole('button', { name: 'Exclude killed' });
  await exclude.click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib&not-harm=killed');
  await expect.poll(() => paragraphCount(page)).toBe(all - killed);
  expect(await chosen(page)).toEqual(['Remove Harm told in figures: without killed']);
  await page.getByRole('button', { name: 'Exclude killed' }).click();
  await expect.poll(() => paragraphCount(page)).toBe(all);
});

test('what is chosen stands in the address and above the results, and can be taken back one by one or at once', async () => {
  const { page } = await site.open('search/?q=idlib');
  const all = await foundCount(page);
  await facetBox(page, 'Kind', 'Report').click();
  await openFacet(page, 'Actor');
  const [actor = ''] = (await facetCounts(page, 'Actor')).keys();
  await facetBox(page, 'Actor', actor).click();
  await expect.poll(() => chosen(page)).toEqual(['Remove Kind: Report', `Remove Actor: ${actor}`]);
  expect(new URL(page.url()).searchParams.get('actor')).toMatch(/^[a-z0-9-]+$/);
  await page.getByRole('button', { name: 'Remove Kind: Report' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe(null);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib');
  await expect.poll(() => foundCount(page)).toBe(all);
  expect(await chosen(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Clear all' }).isVisible()).toBe(false);
});

test('a value that gives nothing with the others stays on view while it is chosen', async () => {
  const { page } = await site.open('search/?q=idlib&kind=report&publisher=Nobody+At+All');
  expect(await foundCount(page)).toBe(0);
  expect(await facetBox(page, 'Publisher', 'Nobody At All').isChecked()).toBe(true);
  await facetBox(page, 'Publisher', 'Nobody At All').click();
  await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
});

test('a value ticked from the keyboard keeps the focus', async () => {
  const { page } = await site.open('search/?q=idlib');
  await foundCount(page);
  await openFacet(page, 'In whose words');
  const box = page.getByRole('group', { name: 'In whose words' }).getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => chosen(page)).toHaveLength(1);
  await expect.poll(() => box.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib');
});

test('nothing is fetched of a facet until it is opened', async () => {
  const { page, watch } = await site.open('search/?q=idlib');
  await foundCount(page);
  const packs = () => watch.requests.flatMap((it) => /\/search\/([a-z]+\.pack)$/.exec(it)?.[1] ?? []);
  expect(packs().toSorted()).toEqual(['passages.pack', 'records.pack']);
  await openFacet(page, 'Weapon');
  expect(packs().toSorted()).toEqual(['passages.pack', 'records.pack', 'weapon.pack']);
});

test('a long facet opens, and a value of it can be looked for', async () => {
  const { page } = await site.open('search/?q=idlib&kind=report');
  await foundCount(page);
  await openFacet(page, 'Place');
  const group = page.getByRole('group', { name: 'Place' });
  const levels = () => group.locator('ul').evaluateAll((all) => all.map((it) => it.children.length));
  expect(Math.max(...(await levels()))).toBe(8);
  await group.getByRole('button', { name: /^\d+ more$/ }).click();
  expect(Math.max(...(await levels()))).toBeGreaterThan(8);
  await group.getByRole('searchbox').fill('sheikh');
  await expect.poll(() => group.locator('li:visible bdi').allTextContents()).toContain('Khan Sheikhoun');
  for (const name of await group.locator('li:visible bdi').allTextContents()) expect(name).toMatch(/sheikh/i);
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
  const { page, watch } = await site.open('search/?q=idlib&harm=killed&sort=oldest&view=flat');
  const one = await paragraphCount(page);
  expect(await searchBox(page).inputValue()).toBe('idlib');
  expect(await page.getByRole('combobox').inputValue()).toBe('oldest');
  expect(await page.getByLabel('Paragraph by paragraph').isChecked()).toBe(true);
  expect(await chosen(page)).toEqual(['Remove Harm told in figures: killed']);
  await facetBox(page, 'Harm told in figures', 'displaced').click();
  await expect.poll(() => paragraphCount(page)).toBeGreaterThan(one);
  const two = await paragraphCount(page);
  await page.goBack();
  await expect.poll(() => paragraphCount(page)).toBe(one);
  await expect.poll(() => facetBox(page, 'Harm told in figures', 'displaced').isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => paragraphCount(page)).toBe(two);
  await page.locator('.result .passages a').first().click();
  await page.waitForURL('**/r/*/#*');
  await page.goBack();
  await expect.poll(() => paragraphCount(page)).toBe(two);
  expect(await searchBox(page).inputValue()).toBe('idlib');
  expect(watch.complaints).toEqual([]);
});

function firstTwo(counts: ReadonlyMap<string, number>): [[string, number], [string, number]] {
  const [first, second] = counts;
  if (!first || !second) throw new Error(`expected two values, got ${[...counts.keys()]}`);
  return [first, second];
}
