import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { citeWords } from '../../src/words/cite.ts';
import { openSite } from './open-site.ts';
import { foundCount, foundParagraphs, searchBox } from './search-results.ts';
import { pathOf } from './templates.ts';
import { requestsNaming } from './watch-page.ts';

const site = openSite('base');

/** Opens a report with words of its first numbered paragraph selected. */
async function openSelected(width = 1280) {
  const open = await site.open(await pathOf('report', site.built()), { viewport: { width, height: 800 } });
  const words = await open.page.locator('.block:not(.heading) .passage').first().evaluate(selectSome);
  const find = open.page.locator('.on-words').getByRole('link', { name: citeWords.words.find });
  await find.waitFor();
  return { ...open, words, find };
}

/** Runs in the page: selects from the third word of a passage to its eighth, across elements, and gives these. */
function selectSome(passage: Element): string {
  const text = passage.textContent;
  const [, head = '', words = ''] = /^(\s*(?:\S+\s+){2})((?:\S+\s+){5}\S+)/u.exec(text) ?? [];
  const range = document.createRange();
  const at = (offset: number): [Node, number] => {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.textContent ?? '';
      if (left <= length) return [node, left];
      left -= length;
    }
    throw new RangeError(`expected ${offset} characters`);
  };
  range.setStart(...at(head.length));
  range.setEnd(...at(head.length + words.length));
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  return words.replace(/\s+/gu, ' ');
}

test('words selected in a report are looked for in the archive, exactly so and without a request that names them', async () => {
  const { page, watch, words, find } = await openSelected();
  const id = await page.locator('.block:not(.heading) .passage').first().getAttribute('id');
  await find.click();
  await page.waitForURL((url) => url.searchParams.has('q'));
  expect(await searchBox(page).inputValue()).toBe(`"${words.replace(/["“”„«»]/gu, ' ')}"`);
  expect(await foundCount(page)).toBeGreaterThan(0);
  expect(await foundParagraphs(page)).toContain(id);
  for (const word of words.split(' ').filter((it) => it.length > 4)) expect(requestsNaming(watch, word)).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test('a name selected in a report is looked for in every spelling', async () => {
  const { page, watch } = await site.open(await pathOf('report', site.built()));
  const names = page.locator('.block:not(.heading) .passage a.mark.place').filter({ hasText: /\S\s\S/ });
  const name = await names.first().evaluate(selectAll);
  const find = page.locator('.on-words').getByRole('link', { name: citeWords.words.find });
  await find.click();
  await page.waitForURL((url) => url.searchParams.has('q'));
  expect(await searchBox(page).inputValue()).toBe(name);
  expect(await foundCount(page)).toBeGreaterThan(0);
  expect(await page.locator('.result.card').count()).toBeGreaterThan(0);
  expect(watch.complaints).toEqual([]);
});

/** Runs in the page: selects all of an element, and gives its words. */
function selectAll(element: Element): string {
  getSelection()?.selectAllChildren(element);
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

test.each([1280, 360])('the offer stands in the window at a width of %i, and is next by keyboard', async (width) => {
  const { page, find } = await openSelected(width);
  const box = await page.locator('.on-words').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  const size = await find.boundingBox();
  expect(size?.height).toBeGreaterThanOrEqual(24);
  await page.locator('.cite-words summary').focus();
  await page.keyboard.press('Tab');
  expect(await find.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('the offer goes with the selection', async () => {
  const { page } = await openSelected();
  await clearSelection(page);
  await expect.poll(() => page.locator('.on-words').count()).toBe(0);
});

function clearSelection(page: Page): Promise<void> {
  return page.evaluate(() => getSelection()?.removeAllRanges());
}
