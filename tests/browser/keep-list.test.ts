import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { segmentText } from '../../src/core/model/segment.ts';
import { searchWords } from '../../src/words/search.ts';
import { truthOf } from '../site/site-truth.ts';
import { openSite } from './open-site.ts';
import { foundCount } from './search-results.ts';

const site = openSite('base');

/** Opens a search for paragraphs one by one, and gives their ids in order with the words the archive has there. */
async function openList(search: string) {
  const { page, watch } = await site.open(`search/?view=flat&${search}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await foundCount(page);
  const links = await page.locator('.passages a').evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
  const { published } = await truthOf(site.built());
  const texts = new Map<string, string>(
    published.flatMap((it) => it.segments.map((one) => [one.id, segmentText(it.text, one)])),
  );
  const ids = links.map((it) => it.split('#')[1] ?? '');
  return { page, watch, ids, texts: ids.map((id) => texts.get(id)?.replace(/\s+/gu, ' ')) };
}

test.each(['sort=oldest', 'sort=newest'])('the list is kept as CSV in its own order: %s', async (sort) => {
  const { page, watch, ids, texts } = await openList(`q=warplanes+OR+helicopters&${sort}`);
  expect(ids.length).toBeGreaterThan(2);
  const [head, ...rows]: string[][] = parse(await kept(page, 'CSV'), { bom: true });
  expect(head?.slice(0, 6)).toEqual(['title', 'publisher', 'published', 'certainty', 'language', 'archive']);
  expect(head?.slice(6)).toEqual(['paragraph', 'text', 'permalink']);
  expect(rows.map((it) => it[7])).toEqual(texts);
  expect(rows.map((it) => it[8]?.split('#')[1])).toEqual(ids);
  const { archive, dates } = await toldOnPage(page);
  expect(rows.map((it) => it[3])).toEqual(dates.map((it) => it.split(', ').at(-1)));
  for (const [, , published = '', , language, name, , , permalink = ''] of rows) {
    expect([language, name]).toEqual(['en', archive]);
    expect(published).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(new URL(permalink).origin).not.toBe(new URL(page.url()).origin);
  }
  const days = rows.map((it) => it[2] ?? '');
  expect(days).toEqual(sort === 'sort=oldest' ? days.toSorted() : days.toSorted().toReversed());
  expect(watch.complaints).toEqual([]);
});

test('the list is kept as RIS, a record for each paragraph', async () => {
  const { page, ids, texts } = await openList('q=warplanes+OR+helicopters');
  const records = (await kept(page, 'RIS')).split(/^ER {2}- \r\n(?:\r\n)?/mu).slice(0, -1);
  const fields = records.map((it) => new Map(it.split('\r\n').map((line) => [line.slice(0, 2), line.slice(6)])));
  expect(fields.map((it) => it.get('AB'))).toEqual(texts);
  expect(fields.map((it) => it.get('UR')?.split('#')[1])).toEqual(ids);
  const { archive, dates } = await toldOnPage(page);
  for (const [at, field] of fields.entries()) {
    expect(field.get('SP')).toMatch(/^para\. \d+$/u);
    expect(field.get('N1')).toMatch(new RegExp(`^Date ${dates[at]?.split(', ').at(-1)}: .* \\(EDTF\\)$`, 'u'));
    expect([field.get('T2'), field.get('DB'), field.get('LA')]).toEqual([field.get('AU'), archive, 'en']);
  }
});

test('the list is copied as quotations, and the button says so for a while', async () => {
  const { page, texts } = await openList('q=warplanes+OR+helicopters');
  await button(page, searchWords.copy).click();
  await button(page, searchWords.copied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/^“/gmu)).toHaveLength(texts.length);
  for (const text of texts) expect(copied).toContain(`“${text}”`);
  for (const date of (await toldOnPage(page)).dates) expect(copied).toContain(`, ${date}, `);
  await button(page, searchWords.copy).waitFor();
});

test.each(['missing', 'forbidden'])('where the clipboard is %s, the button says that', async (how) => {
  const { page, watch } = await openList('q=warplanes');
  await page.evaluate((it) => {
    const value = it === 'missing' ? undefined : { writeText: () => Promise.reject(new Error('forbidden')) };
    Object.defineProperty(navigator, 'clipboard', { value });
  }, how);
  await button(page, searchWords.copy).click();
  await button(page, searchWords.copyFailed).waitFor();
  expect(watch.complaints).toEqual([]);
});

/** The archive's name, and of each result its day with how that is known: “27 August 2019, inferred”. */
async function toldOnPage(page: Page): Promise<{ readonly archive: string; readonly dates: readonly string[] }> {
  const heads = await page.locator('.result .eyebrow').allTextContents();
  const archive = (await page.locator('.site-name').textContent()) ?? '';
  return { archive, dates: heads.map((it) => it.split(' · ').at(-1) ?? '') };
}

function button(page: Page, name: string) {
  return page.locator('.keep-list').getByRole('button', { name, exact: true });
}

async function kept(page: Page, name: string): Promise<string> {
  const file = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await file).path(), 'utf8');
}
