import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { citedReport } from '../../src/core/views/cited-page.ts';
import { citedParagraph } from '../../src/core/views/cited-paragraph.ts';
import { citationFile, referencesOf } from '../../src/export/citation/citation-forms.ts';
import { citeWords } from '../../src/words/cite.ts';
import { truthOf } from '../site/site-truth.ts';
import { openSite } from './open-site.ts';
import { pathOf } from './templates.ts';

const site = openSite('root');
const WIDTHS = [1280, 360] as const;

/** Opens a report, and says how its second numbered paragraph is cited. */
async function openReport(width: number = WIDTHS[0]) {
  const path = await pathOf('report', site.built());
  const { corpus } = await truthOf(site.built());
  const from = corpus.reports.find(({ report }) => path.includes(report.id));
  const numbered = [...(from?.numbers ?? [])][1];
  if (!from || !numbered) throw new Error(`expected a report with two paragraphs at ${path}`);
  const [id, number] = numbered;
  const opened = await site.open(path, { viewport: { width, height: 800 }, acceptDownloads: true });
  const cited = citedParagraph(citedReport(corpus, from), { id, number: String(number) });
  return { ...opened, id, cited, text: from.report.text, block: opened.page.locator(`details[data-cite-id="${id}"]`) };
}

describe.each(WIDTHS)('at a width of %i', (width) => {
  test('opening a block of citations moves nothing, and it lies within the window', async () => {
    const { page, block } = await openReport(width);
    for (const cite of [page.locator('details[data-cite]'), block]) {
      const before = await placesOf(page);
      await cite.locator('summary').click();
      await cite.locator('.citation').nth(3).waitFor();
      expect(await placesOf(page)).toEqual(before);
      const box = await cite.locator('.cite-panel').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  });

  test('the offer to cite words lies within the window, opened too', async () => {
    const { page, id } = await openReport(width);
    await selectWords(page, id);
    await page.locator('.cite-words summary').click();
    await page.locator('.cite-words .citation').first().waitFor();
    const box = await page.locator('.cite-words').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
});

test('one block is open at a time; Escape closes it and gives the focus back; so does a press elsewhere', async () => {
  const { page, block } = await openReport();
  const report = page.locator('details[data-cite]');
  await report.locator('summary').click();
  await block.locator('summary').click();
  await block.locator('.citation').nth(3).waitFor();
  expect(await page.locator('details.cite[open]').count()).toBe(1);
  await block.getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('details.cite[open]').count()).toBe(0);
  expect(await block.locator('summary').evaluate((it) => document.activeElement === it)).toBe(true);
  await block.locator('summary').click();
  await page.locator('h1').click();
  expect(await page.locator('details.cite[open]').count()).toBe(0);
});

test('a paragraph is cited as the archive would write it, with the reader’s own day', async () => {
  const { block, cited, watch } = await openReport();
  await block.locator('summary').click();
  await block.locator('.citation').nth(3).waitFor();
  const [apa, chicago, mla, archive] = (await block.locator('.citation').allTextContents()).map((it) => it.trim());
  const written = new Map(referencesOf(cited).map(({ style, text }) => [style, text]));
  expect(apa).toBe(written.get('apa'));
  expect(chicago?.replace(/accessed \w+ \d+, \d{4}, /u, '')).toBe(written.get('chicago'));
  expect(mla?.replace(/ Accessed [\w. ]+\.$/u, '')).toBe(written.get('mla'));
  expect(archive?.replace(/, read [\w. ]+$/u, '')).toBe(written.get('archive'));
  expect(mla).toContain(String(new Date().getFullYear()));
  expect(watch.complaints).toEqual([]);
});

test('the file of a paragraph is made in the browser, without a request', async () => {
  const { page, block, cited, id, watch } = await openReport();
  await block.locator('summary').click();
  const asked = watch.requests.length;
  const [download] = await Promise.all([page.waitForEvent('download'), block.locator('[data-format="ris"]').click()]);
  expect(download.suggestedFilename()).toContain(id);
  expect(await readFile(await download.path(), 'utf8')).toBe(citationFile(cited, 'ris'));
  expect(watch.requests.slice(asked).filter((it) => !it.startsWith('blob:'))).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

describe('words that are selected', () => {
  test('are cited with their paragraph’s address and a part that shows them', async () => {
    const { page, id, cited } = await openReport();
    const words = await selectWords(page, id);
    await page.locator('.cite-words summary').click();
    await page.locator('.cite-words .citation').nth(2).waitFor();
    const [reference, address, shown] = await page.locator('.cite-words .citation').allTextContents();
    expect(reference).toContain(`“${words}”`);
    expect(reference).toContain(cited.permalink);
    expect(address).toBe(cited.permalink);
    expect(shown?.startsWith(`${cited.permalink}:~:text=`)).toBe(true);
  });

  test('are next in the order of the keyboard; Escape closes, and the offer goes with the selection', async () => {
    const { page, id } = await openReport();
    await selectWords(page, id);
    await page.locator('.cite-words summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.cite-words .citation').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.cite-words[open]').count()).toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => page.locator('.cite-words').count()).toBe(0);
  });

  test('reach their paragraph by the address that shows them', async () => {
    const { page, id } = await openReport();
    await selectWords(page, id);
    await page.locator('.cite-words summary').click();
    const shown = (await page.locator('.cite-words .citation').nth(2).textContent()) ?? '';
    const { pathname, hash } = new URL(shown);
    const opened = await site.open(`${pathname.slice(1)}${hash}`);
    await expect.poll(() => opened.page.locator(`#${id}`).evaluate(isInView)).toBe(true);
  });

  test.each([
    ['in two paragraphs', '.report .passage'],
    ['outside a report’s text', '.record-of dd'],
  ])('%s are not offered', async (_, selector) => {
    const { page } = await openReport();
    await page.evaluate((it) => {
      const found = [...document.querySelectorAll(it)];
      const range = document.createRange();
      range.setStart(found[1] ?? document.body, 0);
      range.setEnd(found[2] ?? document.body, 1);
      getSelection()?.addRange(range);
    }, selector);
    await page.waitForTimeout(500);
    expect(await page.locator('.cite-words').count()).toBe(0);
  });
});

test('the page of a place, which may change, tells APA when it was read', async () => {
  const { page } = await site.open(await pathOf('place', site.built()));
  await page.locator('details[data-cite] summary').click();
  const [apa] = await page.locator('details[data-cite] .citation').allTextContents();
  expect(apa).toMatch(/Retrieved \w+ \d+, \d{4}, from https?:\/\//u);
  expect(await page.locator('details[data-cite] summary').textContent()).toBe(citeWords.place);
});

/** Selects the first words of a paragraph and waits for the offer to cite them. */
async function selectWords(page: Page, id: string): Promise<string> {
  await page.locator(`#${id}`).evaluate((passage) => {
    passage.scrollIntoView({ block: 'center' });
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const first = walker.nextNode();
    const second = walker.nextNode() ?? first;
    if (!first || !second) throw new Error('expected words');
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(second, second.textContent?.length ?? 0);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.locator('.cite-words').waitFor();
  return page.evaluate(() => (getSelection()?.toString() ?? '').trim().replace(/\s+/gu, ' '));
}

/** Runs in the page. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

/** Where every passage stands. */
function placesOf(page: Page): Promise<number[]> {
  return page.locator('.passage').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top + scrollY));
}
