import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { foundCount } from './search-results.ts';

const site = openSite('root');

test('in the order by date told each paragraph says of what time it tells, and they stand in that order', async () => {
  const { page } = await site.open('search/?q=idlib&sort=told-first&view=flat');
  await foundCount(page);
  const said = await times(page);
  expect(said).toHaveLength(await page.locator('.passages > li').count());
  const years = said.flatMap((it) => /(\d{4})/.exec(it)?.[1] ?? []);
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual(years.toSorted());
  await page.goto(site.address('search/?q=idlib&sort=told-last&view=flat'));
  await foundCount(page);
  expect(await times(page)).not.toEqual(said);
});

test('a report that is listed by none of its words opens by the paragraph that gave it its place', async () => {
  const { page } = await site.open('search/?kind=report&sort=told-last');
  await foundCount(page);
  const said = await times(page);
  expect(said).toHaveLength(await page.locator('.result').count());
  const years = said.map((it) => Number(/(\d{4})$/.exec(it)?.[1]));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test('in any other order nothing is said of it', async () => {
  const { page } = await site.open('search/?q=idlib');
  await foundCount(page);
  expect(await times(page)).toEqual([]);
});

async function times(page: Page): Promise<string[]> {
  await page.locator('.passages > li').first().waitFor();
  return await page.locator('.told-time').allTextContents();
}
