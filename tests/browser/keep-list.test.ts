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
  expect(head).toEqual(['title', 'publisher', 'published', 'paragraph', 'text', 'permalink']);
  expect(rows.map((it) => it[4])).toEqual(texts);
  expect(rows.map((it) => it[5]?.split('#')[1])).toEqual(ids);
  for (const [, , published = '', , , permalink = ''] of rows) {
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
  for (const field of fields) expect(field.get('SP')).toMatch(/^para\. \d+$/u);
});

test('the list is copied as quotations, and the button says so for a while', async () => {
  const { page, texts } = await openList('q=warplanes+OR+helicopters');
  await button(page, searchWords.copy).click();
  await button(page, searchWords.copied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/^“/gmu)).toHaveLength(texts.length);
  for (const text of texts) expect(copied).toContain(`“${text}”`);
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

function button(page: Page, name: string) {
  return page.locator('.keep-list').getByRole('button', { name, exact: true });
}

async function kept(page: Page, name: string): Promise<string> {
  const file = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await file).path(), 'utf8');
}
