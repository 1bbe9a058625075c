import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filesOf, readPage, type SitePage, select } from '../site/site-pages.ts';
import { lookAt } from './look-at.ts';
import { openSite } from './open-site.ts';

describe('the filter of a month', () => {
  const site = openSite('root');

  test.each(['place', 'actor', 'kind', 'certainty'])('by %s shows as many events as the choice says', async (key) => {
    const { page, watch } = await site.open(await fullestMonth(site));
    const option = await secondOption(page, key);
    await page.locator(`select[name="${key}"]`).selectOption(option.value);
    await expect.poll(() => shownRows(page)).toBe(option.events);
    expect(await page.getByRole('status').textContent()).toContain(String(option.events));
    expect(new URL(page.url()).searchParams.get(key)).toBe(option.value);
    expect(watch.complaints).toEqual([]);
  });

  test('hides days of which nothing is left, and dims the bars of what is hidden', async () => {
    const { page } = await site.open(await fullestMonth(site));
    await page.locator('select[name="kind"]').selectOption({ index: 1 });
    expect(await page.locator('.day:visible').count()).toBeLessThan(await page.locator('.day').count());
    for (const day of await page.locator('.day:visible').all())
      expect(await day.locator('.event-row:visible').count()).toBeGreaterThan(0);
    const hidden = (await page.locator('.event-row').count()) - (await shownRows(page));
    expect(await page.locator('.timeline .one.out').count()).toBe(hidden);
  });

  test('takes several choices together, and all back at once', async () => {
    const { page } = await site.open(await fullestMonth(site));
    const all = await shownRows(page);
    await page.locator('select[name="certainty"]').selectOption({ index: 1 });
    const some = await shownRows(page);
    await page.locator('input[name="differ"]').check();
    const fewer = await shownRows(page);
    expect([some <= all, fewer <= some, fewer < all]).toEqual([true, true, true]);
    const back = page.getByRole('button', { name: 'Show all' });
    await back.click();
    expect(await shownRows(page)).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    expect(await back.isVisible()).toBe(false);
  });

  test('stands in the address: it is there on reloading, and in the months before and after', async () => {
    const { page } = await site.open(await fullestMonth(site));
    const option = await secondOption(page, 'kind');
    await page.locator('select[name="kind"]').selectOption(option.value);
    await page.reload();
    expect(await shownRows(page)).toBe(option.events);
    await page.locator('nav.neighbours a').first().click();
    await page.waitForURL(`**/?kind=${option.value}`);
    expect(await page.locator('select[name="kind"]').inputValue()).toBe(option.value);
  });

  test('says so where a page has nothing of what an address asks for', async () => {
    const { page } = await site.open(`${await fullestMonth(site)}?place=nowhere`);
    expect(await shownRows(page)).toBe(0);
    expect(await page.getByRole('status').textContent()).toContain('No event');
    expect(await page.locator('select[name="place"]').inputValue()).toBe('nowhere');
    expect(await lookAt(page)).toEqual([]);
  });

  test('is not there without JavaScript, and every event is', async () => {
    const { page } = await site.open(await fullestMonth(site), { javaScriptEnabled: false });
    expect(await page.locator('.filter:visible').count()).toBe(0);
    expect(await shownRows(page)).toBe(await page.locator('.event-row').count());
  });
});

describe('the filter of all periods', () => {
  const site = openSite('root');

  test('leaves those with an event that is all that is chosen, and opens them with the same choice', async () => {
    const { page, watch } = await site.open('chronology/');
    const option = await secondOption(page, 'kind');
    await page.locator('select[name="kind"]').selectOption(option.value);
    expect(await page.getByRole('status').textContent()).toContain(`${option.events} of`);
    expect(await page.locator('.year-of-periods:visible').count()).toBe(
      await page.locator('.year-of-periods:has(.periods > li:visible)').count(),
    );
    expect(await page.locator('.picture a.out').count()).toBeGreaterThan(0);
    expect(await lookAt(page)).toEqual([]);
    await page.locator('.periods > li:visible a').first().click();
    await page.waitForURL(`**/?kind=${option.value}`);
    expect(await shownRows(page)).toBeGreaterThan(0);
    expect(watch.complaints).toEqual([]);
  });

  test('is not there without JavaScript, and every period is', async () => {
    const { page } = await site.open('chronology/', { javaScriptEnabled: false });
    expect(await page.locator('.filter:visible').count()).toBe(0);
    expect(await page.locator('.periods > li:visible').count()).toBe(await page.locator('.periods > li').count());
  });
});

describe('the picture of a month', () => {
  const site = openSite('root');

  test('leads to each of its dates with the keyboard alone', async () => {
    const { page } = await site.open(await fullestMonth(site));
    const link = page.locator('.timeline a').last();
    const target = await link.getAttribute('href');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(target);
    expect(await page.locator(`[id="${target?.slice(1)}"]`).boundingBox()).toMatchObject({
      y: expect.toSatisfy((it: number) => it >= 0 && it < 800),
    });
  });

  test('says in words what it shows: each date, how many events, and whether accounts differ', async () => {
    const { page } = await site.open(await fullestMonth(site));
    const labels = await page
      .locator('.timeline a')
      .evaluateAll((links) => links.map((it) => it.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels) expect(label).toMatch(/\d{4}: \d+ events?(?:, accounts differ in \d+)?$/);
  });

  test('fits a phone without scrolling', async () => {
    const { page } = await site.open(await fullestMonth(site), { viewport: { width: 320, height: 640 } });
    const wider = await page.locator('.timeline').evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});

/** The path of the month with most events. */
async function fullestMonth(site: ReturnType<typeof openSite>): Promise<string> {
  const { folder } = site.built();
  const months = (await filesOf(folder)).filter((it) => /^chronology\/\d+\/\d+\/index\.html$/.test(it));
  const pages = await Promise.all(months.map((file) => readPage(folder, file)));
  const rows = (page: SitePage) => select(page, 'div', 'event-row').length;
  const [fullest] = pages.sort((a, b) => rows(b) - rows(a));
  if (!fullest) throw new Error('expected a month of the chronology, got none');
  return fullest.file.replace(/index\.html$/, '');
}

async function secondOption(page: Page, key: string): Promise<{ readonly value: string; readonly events: number }> {
  const option = page.locator(`select[name="${key}"] option`).nth(1);
  const words = (await option.textContent()) ?? '';
  return { value: (await option.getAttribute('value')) ?? '', events: Number(/\((\d+)\)/.exec(words)?.[1]) };
}

function shownRows(page: Page): Promise<number> {
  return page.locator('.event-row:visible').count();
}
