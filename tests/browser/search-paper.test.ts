import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { askFor, foundCount, paragraphCount } from './search-results.ts';

const site = openSite('root');

const CONTROLS = 'main :is(button:not(.chip), input, select, summary)';

test('a printed search shows what was asked and chosen, what was found, and where to ask it again', async () => {
  const { page } = await site.open('search/?q=idlib&place=syria&sort=newest');
  const all = await paragraphCount(page);
  expect(await page.locator(`${CONTROLS} >> visible=true`).count()).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(`${CONTROLS} >> visible=true`).count()).toBe(0);
  const home = await page.locator('link[rel="canonical"]').getAttribute('href');
  const told = [
    /^idlib$/,
    /^Order: published last first$/,
    new RegExp(`^${all} paragraphs in`),
    /^Syria$/,
    `${home}#q=idlib&place=syria&sort=newest`,
  ];
  for (const text of told) expect(await page.locator('main').getByText(text).first().isVisible(), `${text}`).toBe(true);
  expect(await page.locator('.chip').getByText('×').isVisible()).toBe(false);
  expect(await page.locator('.result:visible').count()).toBe(await page.locator('.result').count());
  expect(await page.locator('.excerpt:visible').count()).toBe(await page.locator('.excerpt').count());
});

test('the address on paper asks the same', async () => {
  const { page } = await site.open('search/');
  await askFor(page, '"regime forces"');
  const all = await foundCount(page);
  const [, fragment] = ((await page.locator('.on-paper p').last().textContent()) ?? '').split('#');
  await page.goto(site.address(`sources/`));
  await page.goto(site.address(`search/#${fragment}`));
  expect(await foundCount(page)).toBe(all);
  expect(new URL(page.url()).searchParams.get('q')).toBe('"regime forces"');
});

test('on a screen there is nothing of it', async () => {
  const { page } = await site.open('search/?q=idlib');
  await foundCount(page);
  expect(await page.locator('.on-paper').isVisible()).toBe(false);
});
