import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { foundWords as w } from '../../src/words/found.ts';
import { lookAt } from './look-at.ts';
import { openApart } from './open-apart.ts';
import { openSite } from './open-site.ts';
import { askFor, foundCount, foundParagraphs } from './search-results.ts';
import { requestsNaming } from './watch-page.ts';

const site = openSite('base');

/** A word that several paragraphs of one report have. */
const WORD = 'village';

/** Asks for a word and opens, of the first report that has it more than once, the passage in this place. */
async function arrive(at: number) {
  const open = await site.open('search/');
  await askFor(open.page, WORD);
  await foundCount(open.page);
  await foundParagraphs(open.page);
  const report = open.page.locator('.result', { has: open.page.locator('.passages li:nth-child(2)') }).first();
  const ids = await idsIn(report.locator('.passages a').evaluateAll((all) => all.map((it) => it.getAttribute('href'))));
  await report.locator('.passages a').nth(at).click();
  await open.page.waitForURL(`**/r/*/#${ids[at]}`);
  const order = await open.page.locator('.passage[id]').evaluateAll((all) => all.map((it) => it.id));
  return { ...open, ids: order.filter((id) => ids.includes(id)), id: ids[at] ?? '' };
}

async function idsIn(links: Promise<readonly (string | null)[]>): Promise<string[]> {
  return (await links).map((it) => it?.split('#')[1] ?? '');
}

function press(page: Page, name: string): Promise<void> {
  return page.locator('.found-bar').getByRole('button', { name }).click();
}

/** Waits until the bar says that the reader stands at this one of all. */
async function expectAt(page: Page, id: string, ids: readonly string[]): Promise<void> {
  const words = w.place(ids.indexOf(id) + 1, ids.length);
  await expect.poll(() => page.locator('.found-bar [role="status"]').textContent()).toBe(words);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect(await page.locator(':target').getAttribute('id')).toBe(id);
  expect(await page.locator(`#${id}`).evaluate(isWhollySeen)).toBe(true);
}

/** Runs in the page: whether something stands in the window with its first line, and not below the bar. */
function isWhollySeen(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  const bar = document.querySelector('.found-bar')?.getBoundingClientRect().top ?? innerHeight;
  return top >= 0 && top < bar;
}

describe('a report opened from the search', () => {
  test('leads through the paragraphs found in it, in their order, round and round', async () => {
    const { page, ids, id, watch } = await arrive(0);
    expect(ids.length).toBeGreaterThan(1);
    await expectAt(page, id, ids);
    let at = ids.indexOf(id);
    for (let step = 0; step < ids.length; step += 1) {
      await press(page, w.next);
      at = (at + 1) % ids.length;
      await expectAt(page, ids[at] ?? '', ids);
    }
    await press(page, w.previous);
    await expectAt(page, ids.at(at - 1) ?? '', ids);
    expect(watch.complaints).toEqual([]);
    expect(requestsNaming(watch, WORD)).toEqual([]);
  });

  test('has the words marked in every paragraph found, and nowhere else', async () => {
    const { page, ids } = await arrive(1);
    const marked = await page
      .locator('.passage[id]:has(mark)')
      .evaluateAll((all) => all.map((it) => [it.id, it.querySelector('mark')?.textContent?.toLowerCase()]));
    expect(marked.map(([id]) => id)).toEqual(ids);
    for (const [, word] of marked) expect(word).toMatch(/^villages?$/u);
  });

  test('is read from the paragraph on; the bar is next, and stays where it is pressed', async () => {
    const { page, ids, id } = await arrive(0);
    expect(await focusedId(page)).toBe(id);
    const links = await page.locator(`#${id} a`).count();
    for (let tab = 0; tab <= links; tab += 1) await page.keyboard.press('Tab');
    const previous = page.locator('.found-bar').getByRole('button', { name: w.previous });
    expect(await previous.evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const at = (ids.indexOf(id) - 2 + 2 * ids.length) % ids.length;
    await expectAt(page, ids[at] ?? '', ids);
    expect(await previous.evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.passage')?.id)).toBe(ids[at]);
  });

  test('is as any other once the bar is cleared, by its button or by Escape', async () => {
    for (const clear of [(page: Page) => press(page, w.clear), (page: Page) => page.keyboard.press('Escape')]) {
      const { page, id } = await arrive(0);
      const text = await page.locator(`#${id}`).textContent();
      await clear(page);
      expect(await page.locator('.found-bar, mark').count()).toBe(0);
      expect(await page.locator(`#${id}`).textContent()).toBe(text);
      expect(await focusedId(page)).toBe(id);
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      await page.goto(site.address('about/'));
      await page.goBack();
      await page.locator(`#${id}`).waitFor();
      expect(await page.locator('.found-bar, mark').count()).toBe(0);
    }
  });

  test('leaves Escape to what is open, and to a field', async () => {
    const { page } = await arrive(0);
    const cite = page.locator('details[data-cite]');
    await cite.locator('summary').click();
    await page.keyboard.press('Escape');
    expect(await cite.getAttribute('open')).toBeNull();
    await page.locator('header input[type="search"]').fill('x');
    await page.keyboard.press('Escape');
    expect(await page.locator('.found-bar').count()).toBe(1);
  });

  test('comes with the bar again when the reader goes back and forth, and without it when reloaded', async () => {
    const { page, ids, watch } = await arrive(0);
    await press(page, w.next);
    const { hash } = new URL(page.url());
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(WORD);
    await foundCount(page);
    await page.goForward();
    await page.locator('.found-bar').waitFor();
    await expectAt(page, hash.slice(1), ids);
    await page.reload();
    await page.locator(hash).waitFor();
    expect(await page.locator('.found-bar, mark').count()).toBe(0);
    expect(requestsNaming(watch, WORD)).toEqual([]);
  });

  test('knows where the reader stands when the address changes by itself', async () => {
    const { page, ids, id } = await arrive(0);
    const other = ids.find((it) => it !== id) ?? '';
    await page.locator(`.block:has(#${other}) .number a`).click();
    await expectAt(page, other, ids);
    await page.goBack();
    await expectAt(page, id, ids);
  });

  test('leads back to the search as it was left, without a request that names it', async () => {
    const { page, watch } = await arrive(0);
    await press(page, w.next);
    const back = page.locator('.found-bar').getByRole('link', { name: w.back });
    expect(await back.getAttribute('href')).toBe(`${new URL(site.address('search/')).pathname}#q=${WORD}`);
    const steps = await page.evaluate(() => history.length);
    await back.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(WORD);
    await foundCount(page);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(requestsNaming(watch, WORD)).toEqual([]);
  });

  test('by its title says how many paragraphs were found, and leads to the first', async () => {
    const { page, ids } = await arrive(0);
    await page.goBack();
    await foundCount(page);
    const report = page.locator('.result', { has: page.locator('.passages li:nth-child(2)') }).first();
    await report.locator('h2 a').click();
    const said = page.locator('.found-bar [role="status"]');
    await expect.poll(() => said.textContent()).toBe(w.place(undefined, ids.length));
    await press(page, w.next);
    await expectAt(page, ids[0] ?? '', ids);
  });

  test('has nothing wrong that axe knows, and prints without the bar', async () => {
    const { page } = await arrive(0);
    expect(await lookAt(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.found-bar').isVisible()).toBe(false);
  });
});

test('of results one by one, the report is told of all that was found in it', async () => {
  const { page } = await site.open('search/?view=flat');
  await askFor(page, WORD);
  await foundCount(page);
  const paths = await page.locator('.passages a').evaluateAll((all) => all.map((it) => Reflect.get(it, 'pathname')));
  const often = paths.find((path, at) => paths.indexOf(path) !== at);
  const all = paths.filter((path) => path === often).length;
  await page.locator(`.passages a[href^="${often}#"]`).first().click();
  await expect.poll(() => page.locator('.found-bar').textContent()).toContain(`of ${all} in this report`);
});

test.each([{ modifiers: ['ControlOrMeta'] }, { button: 'middle' }] as const)(
  'a hit opened in another tab (%j) is led through there too',
  async (apart) => {
    const { page, watch } = await site.open('search/');
    await askFor(page, WORD);
    await foundCount(page);
    const link = page.locator('.passages a').first();
    const tab = await openApart(page, link, apart);
    await tab.locator('.found-bar').waitFor();
    expect(await tab.locator(':target mark').count()).toBeGreaterThan(0);
    await tab.locator('.found-bar').getByRole('link', { name: w.back }).click();
    await expect.poll(() => new URL(tab.url()).searchParams.get('q')).toBe(WORD);
    expect(new URL(page.url()).searchParams.get('q')).toBe(WORD);
    const other = await page.context().newPage();
    await other.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    await other.waitForTimeout(500);
    expect(await other.locator('.found-bar, mark').count()).toBe(0);
    expect(requestsNaming(watch, WORD)).toEqual([]);
    expect(watch.complaints).toEqual([]);
  },
);

test('quoted words are marked as the phrase they are, and not one by one', async () => {
  const { page } = await site.open('search/');
  await askFor(page, '"of the"');
  await foundCount(page);
  await page.locator('.passages a').first().click();
  await page.locator('.found-bar').waitFor();
  const marks = await page.locator('mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^of\sthe$/u);
});

test.each(['', '#'])('a report that was not opened from the search has no bar', async (hash) => {
  const { page } = await arrive(0);
  const { pathname } = new URL(page.url());
  await page.goto(new URL(`about/`, site.address('')).href);
  await page.goto(new URL(pathname + hash, site.address('')).href);
  expect(await page.locator('.found-bar, mark').count()).toBe(0);
});

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** Runs in the page. */
function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}
