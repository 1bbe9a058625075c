import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

describe('the ledger of figures', () => {
  const site = openSite('root');

  test('stands in order of time until a heading is pressed, and says so to a screen reader', async () => {
    const { page, watch } = await site.open('claims/');
    expect(await sortOf(page)).toEqual({ When: 'ascending' });
    await page.getByRole('button', { name: 'Number' }).click();
    expect(await sortOf(page)).toEqual({ Number: 'ascending' });
    expect(watch.complaints).toEqual([]);
  });

  test('is ordered by numbers as numbers, either way; what has none stays last', async () => {
    const { page } = await site.open('claims/');
    const before = (await keysOf(page)).toSorted();
    const button = page.getByRole('button', { name: 'Number' });
    await button.click();
    const up = await keysOf(page);
    await button.click();
    const down = await keysOf(page);
    const numbers = (keys: readonly string[]) => keys.filter((it) => it !== '').map(Number);
    expect(numbers(up).length).toBeGreaterThan(10);
    expect(numbers(up)).toEqual(numbers(up).toSorted((a, b) => a - b));
    expect(numbers(down)).toEqual(numbers(up).toReversed());
    for (const keys of [up, down]) {
      expect(keys.indexOf('')).toBe(keys.includes('') ? numbers(keys).length : -1);
      expect(keys.toSorted()).toEqual(before);
    }
  });

  test('is sorted with the keyboard alone', async () => {
    const { page } = await site.open('claims/');
    await page.getByRole('button', { name: 'Said by' }).focus();
    await page.keyboard.press('Enter');
    expect(await sortOf(page)).toEqual({ 'Said by': 'ascending' });
    const said = await page.locator('.ledger tbody td:nth-child(6) .speakers').allInnerTexts();
    expect(said).toEqual(said.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  });

  test('has no buttons without JavaScript, and is still in order', async () => {
    const { page } = await site.open('claims/', { javaScriptEnabled: false });
    expect(await page.locator('.ledger button').count()).toBe(0);
    const days = (await page.locator('.ledger tbody td:nth-child(4)').evaluateAll(keys)).filter((it) => it !== '');
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(days.toSorted());
  });

  test('is a card a figure on a phone, each value with its name', async () => {
    const { page } = await site.open('claims/', { viewport: { width: 360, height: 740 } });
    const cell = page.locator('.ledger tbody td').first();
    expect(await cell.evaluate((it) => getComputedStyle(it, '::before').content)).toBe('"Number"');
    const widths = await page.locator('.ledger tbody tr').evaluateAll((rows) => rows.map((it) => it.clientWidth));
    expect(Math.max(...widths)).toBeLessThanOrEqual(360);
  });
});

describe('the claims of a report', () => {
  const site = openSite('root');
  const WIDE = { viewport: { width: 1280, height: 800 } };
  const NARROW = { viewport: { width: 360, height: 740 } };

  test.each([true, false])(
    'stand open beside the text where there is room (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const { page } = await site.open(await firstReport(), { ...WIDE, javaScriptEnabled });
      const claims = page.locator('.beside > .claims').first();
      expect(await claims.locator('.claim').first().isVisible()).toBe(true);
      expect(await claims.locator('> summary').isVisible()).toBe(false);
      const [note, text] = await Promise.all([
        claims.boundingBox(),
        page.locator('.block > .passage').first().boundingBox(),
      ]);
      expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? Number.POSITIVE_INFINITY));
    },
  );

  test.each([true, false])('open under the text on a phone (JavaScript: %s)', async (javaScriptEnabled) => {
    const { page } = await site.open(await firstReport(), { ...NARROW, javaScriptEnabled });
    const claims = page.locator('.beside > .claims').first();
    expect(await claims.locator('.claim').first().isVisible()).toBe(false);
    await claims.locator('> summary').click();
    expect(await claims.locator('.claim').first().isVisible()).toBe(true);
  });

  test('stand whole on paper, where nothing opens', async () => {
    const { page } = await site.open(await firstReport(), NARROW);
    await page.emulateMedia({ media: 'print' });
    const claims = page.locator('.beside .claim > li');
    const hidden = await claims.evaluateAll((all) => all.filter((it) => !it.checkVisibility()).length);
    expect([await claims.count(), hidden]).toEqual([expect.any(Number), 0]);
    expect(await claims.count()).toBeGreaterThan(3);
    // What says when and by whom stays, and its working stands open below it.
    expect(
      await page.locator('.beside .claims summary:visible').and(page.locator(':not(.known summary)')).count(),
    ).toBe(0);
    const working = await page.locator('.beside .known p').evaluateAll((all) => all.map((it) => it.checkVisibility()));
    expect(working).toContain(true);
    expect(working).not.toContain(false);
  });

  test('make the page no wider, nor the margin any wider than it is', async () => {
    const { page } = await site.open(await firstReport(), WIDE);
    const [beside] = await page
      .locator('.beside')
      .evaluateAll((all) => [Math.max(...all.map((it) => it.scrollWidth - it.clientWidth))]);
    expect(beside).toBe(0);
  });

  /** The first report that claims something. */
  async function firstReport(): Promise<string> {
    const { page } = await site.open('claims/');
    const address = await page.locator('.ledger .whence a').first().getAttribute('href');
    return (address ?? '').split('#')[0]?.slice(site.built().base.length) ?? '';
  }
});

/** The headings that say how the table is sorted. */
async function sortOf(page: Page): Promise<Record<string, string>> {
  const sorted = await page
    .locator('.ledger th[aria-sort]')
    .evaluateAll((all) => all.map((it) => [it.textContent?.trim() ?? '', it.getAttribute('aria-sort') ?? '']));
  return Object.fromEntries(sorted);
}

function keysOf(page: Page): Promise<string[]> {
  return page.locator('.ledger tbody td:first-child').evaluateAll(keys);
}

function keys(cells: readonly Element[]): string[] {
  return cells.map((it) => it.getAttribute('data-key') ?? 'none');
}
