import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../site/hostile-archive.ts';
import { openSite } from './open-site.ts';
import { askFor, foundCount, paragraphCount } from './search-results.ts';
import { foreignRequests, type Watch } from './watch-page.ts';

/** What text must never become. */
const BORN = 'main :is(script:not([src]), iframe, img, object, embed, style, svg, b, form form)';

describe('text that tries to become more than text, where search results are worked with', () => {
  const site = openSite('hostile');

  test('stands under results one by one, in the offers of other words, and in the bar of the report it opens', async () => {
    const { page, watch } = await site.open('search/?view=flat');
    await askFor(page, '"it was seen in"');
    await foundCount(page);
    await page.getByRole('button', { name: /^Show more/ }).click();
    await page.locator('.result').nth(10).waitFor();
    expect(await page.locator('.result .of-report a').count()).toBeGreaterThan(10);
    expect(await page.locator(BORN).count()).toBe(0);
    await page.locator('.passages a').nth(11).click();
    await page.locator('.found-bar').waitFor();
    expect(await page.locator('.found-bar').locator('> *').count()).toBeLessThanOrEqual(5);
    expect(await page.locator(`${BORN}:not(b)`).count()).toBe(0);
    await quietly(site.address(''), watch);
  });

  test('comes back from the report’s bar to the search as the words it was', async () => {
    const { page, watch } = await site.open('search/');
    const query = 'wrote OR "><img src=x onerror=alert(1)>';
    await askFor(page, query);
    await foundCount(page);
    await page.locator('.passages a').first().click();
    await page.locator('.found-bar').waitFor();
    await page.locator('.found-bar a').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
    expect(await page.locator(BORN).count()).toBe(0);
    await quietly(site.address(''), watch);
  });

  test('written by others into what a tab keeps, leads nowhere else and becomes nothing', async () => {
    const { page, watch } = await site.open('search/');
    await askFor(page, 'wrote');
    await foundCount(page);
    const link = page.locator('.passages a').first();
    const path = await link.evaluate((it) => Reflect.get(it, 'pathname'));
    const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    const evil = '"><img src=x onerror=alert(1)>';
    const hits = {
      passages: [{ id, places: [0], words: [evil] }],
      search: `javascript:alert(1)//${evil}`,
      entry: evil,
    };
    await page.evaluate(
      ([key = '', value = '']) => sessionStorage.setItem(key, value),
      ['attest-found', JSON.stringify({ path, hits })],
    );
    await page.goto(new URL(`${path}#${id}`, page.url()).href);
    const back = page.locator('.found-bar a');
    expect(new URL((await back.getAttribute('href')) ?? '', page.url()).pathname).toBe(
      new URL(site.address('search/')).pathname,
    );
    await back.click();
    await page.waitForURL('**/search/**');
    expect(await page.locator(BORN).count()).toBe(0);
    await quietly(site.address(''), watch);
  });

  test('is kept as the text it is in CSV, RIS and a copy', async () => {
    const { page } = await site.open('search/?kind=report', { permissions: ['clipboard-read', 'clipboard-write'] });
    const all = await paragraphOrReports(page);
    const csv = await kept(page, 'CSV');
    const rows: string[][] = parse(csv, { bom: true });
    expect(rows.length - 1).toBeGreaterThanOrEqual(all);
    const texts = rows.map((row) => row[7]?.replace(/^'/u, ''));
    const whole = (await hostileTexts()).filter((it) => !/[\r\n]/u.test(it) && it === it.trim());
    const standing = whole.filter((it) => texts.includes(it.replace(/\s+/gu, ' ')));
    expect(standing.length).toBeGreaterThan(whole.length / 2);
    const ris = await kept(page, 'RIS');
    expect(ris.match(/^TY {2}- /gmu)).toHaveLength(rows.length - 1);
    expect(ris.match(/^ER {2}- \r?$/gmu)).toHaveLength(rows.length - 1);
    for (const line of ris.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(standing[0]);
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  });
});

async function paragraphOrReports(page: Page): Promise<number> {
  return Math.max(await paragraphCount(page), await foundCount(page));
}

async function kept(page: Page, name: string): Promise<string> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await file).path(), 'utf8');
}

async function quietly(home: string, watch: Watch): Promise<void> {
  expect(watch.complaints).toEqual([]);
  expect(foreignRequests(watch, home)).toEqual([]);
}
