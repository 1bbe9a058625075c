import { expect, test } from 'vitest';
import { searchWords } from '../../src/words/search.ts';
import { openApart } from './open-apart.ts';
import { openSite } from './open-site.ts';
import { foundCount, paragraphCount, searchBox } from './search-results.ts';
import { requestsNaming } from './watch-page.ts';

const SITES = {
  base: openSite('base'),
  hostile: openSite('hostile'),
  versions: openSite('versions'),
  empty: openSite('empty'),
};

test.each(['base', 'hostile', 'versions'] as const)(
  'every example of the archive “%s” is a link that finds something, and is sent to no one',
  async (name) => {
    const site = SITES[name];
    const { page, watch } = await site.open('search/');
    const examples = page.locator('[data-example]');
    const queries = await examples.evaluateAll((all) => all.map((it) => it.getAttribute('data-example') ?? ''));
    if (name === 'base') expect(queries).toHaveLength(5);
    for (const [at, query] of queries.entries()) {
      expect(new URL((await examples.nth(at).getAttribute('href')) ?? '', page.url()).search).toBe('');
      await examples.nth(at).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
      expect(await searchBox(page).inputValue()).toBe(query);
      expect(await searchBox(page).evaluate((it) => it === document.activeElement)).toBe(true);
      expect(await paragraphCount(page), query).toBeGreaterThan(0);
      await page.goBack();
      await examples.first().waitFor();
    }
    for (const query of queries) expect(requestsNaming(watch, query)).toEqual([]);
    expect(watch.complaints).toEqual([]);
  },
);

test('an example opened in another tab asks there, and sends its words to no one either', async () => {
  const { page, watch } = await SITES.base.open('search/');
  const example = page.locator('[data-example]').nth(1);
  const query = (await example.getAttribute('data-example')) ?? '';
  const tab = await openApart(page, example, { modifiers: ['ControlOrMeta'] });
  await expect.poll(() => new URL(tab.url()).searchParams.get('q')).toBe(query);
  expect(await foundCount(tab)).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe('');
  expect(requestsNaming(watch, query)).toEqual([]);
});

test('how to ask is unfolded until something is asked, and then is the reader’s to unfold', async () => {
  const { page } = await SITES.base.open('search/');
  const help = page.locator('.search-help');
  expect(await help.getAttribute('open')).not.toBeNull();
  await searchBox(page).fill('village');
  await foundCount(page);
  expect(await help.getAttribute('open')).toBeNull();
  await help.locator('summary').click();
  await searchBox(page).fill('villages');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('villages');
  await foundCount(page);
  expect(await help.getAttribute('open')).not.toBeNull();
});

test('an archive with nothing in it has no examples, and says how to ask all the same', async () => {
  const { page, watch } = await SITES.empty.open('search/');
  expect(await page.locator('.search-help').textContent()).toContain(searchWords.operators);
  expect(await page.locator('[data-example]').count()).toBe(0);
  expect(watch.complaints).toEqual([]);
});

test('without JavaScript no example is shown, since none would work', async () => {
  const { page } = await SITES.base.open('search/', { javaScriptEnabled: false });
  expect(await page.locator('.search-help').isVisible()).toBe(false);
  expect(await page.locator('main .browse a:visible').count()).toBeGreaterThan(3);
});
