import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { openSite } from './open-site.ts';
import { pathOf } from './templates.ts';

const site = openSite('root');
const TOUCH = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } };

interface Read {
  readonly page: Page;
  /** Two names that follow one another in the text. */
  readonly mark: Locator;
  readonly next: Locator;
  /** The preview that is open. */
  readonly open: Locator;
}

async function readReport(options?: BrowserContextOptions): Promise<Read> {
  const { page } = await site.open(await pathOf('report', site.built()), options);
  const marks = page.locator('.report a.mark[data-preview]');
  return { page, mark: marks.first(), next: marks.nth(1), open: page.locator('.preview:popover-open') };
}

test('pointing at a name opens its preview; the pointer can move into it, and leaving closes it', async () => {
  const { page, mark, open } = await readReport();
  await mark.hover();
  await expect.poll(() => open.count()).toBe(1);
  expect(await open.getAttribute('id')).toBe(await mark.getAttribute('data-preview'));
  expect(await open.getByRole('link').getAttribute('href')).toBe(await mark.getAttribute('href'));
  await moveInto(page, mark, open);
  // Longer than the pause before closing.
  await page.waitForTimeout(600);
  expect(await open.count()).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => open.count()).toBe(0);
});

test('a pointer that only passes over a name opens nothing', async () => {
  const { page, mark, open } = await readReport();
  await mark.hover();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
  expect(await open.count()).toBe(0);
});

test('coming to a name by keyboard opens its preview, Escape closes it and leaves the focus', async () => {
  const { page, mark, open } = await readReport();
  await tabTo(page, mark);
  expect(await open.getAttribute('id')).toBe(await mark.getAttribute('data-preview'));
  expect(await mark.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await open.count()).toBe(0);
  expect(await mark.getAttribute('aria-expanded')).toBeNull();
  expect(await mark.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('moving on by keyboard closes a preview and opens the next', async () => {
  const { page, mark, next, open } = await readReport();
  await tabTo(page, mark);
  const first = await open.getAttribute('id');
  await tabTo(page, next);
  expect(await open.count()).toBe(1);
  expect(await open.getAttribute('id')).toBe(await next.getAttribute('data-preview'));
  await page.locator('.block .number a').last().focus();
  expect(await open.count()).toBe(0);
  expect(first).toBeTruthy();
});

test('Escape closes a preview that the pointer opened', async () => {
  const { page, mark, open } = await readReport();
  await mark.hover();
  await expect.poll(() => open.count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await open.count()).toBe(0);
});

test('a click with the mouse follows the name at once', async () => {
  const { page, mark } = await readReport();
  const address = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await page.waitForURL(`**${address}`);
});

test('a first tap opens the preview, a second follows the name, a tap elsewhere closes', async () => {
  const { page, mark, open } = await readReport(TOUCH);
  const before = page.url();
  const address = (await mark.getAttribute('href')) ?? '';
  await mark.tap();
  await expect.poll(() => open.count()).toBe(1);
  expect(page.url()).toBe(before);
  await page.locator('h1').tap();
  await expect.poll(() => open.count()).toBe(0);
  await mark.tap();
  await expect.poll(() => open.count()).toBe(1);
  await mark.tap();
  await page.waitForURL(`**${address}`);
});

test.each([
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 640 }],
  ['a low window', { width: 700, height: 300 }],
])('every preview stands inside the window of %s, off its name', async (_, viewport) => {
  const { page, open } = await readReport({ viewport });
  const marks = await page.locator('.report a.mark[data-preview]').all();
  const outside: string[] = [];
  for (const mark of marks.filter((_it, index) => index % 4 === 0)) {
    await mark.scrollIntoViewIfNeeded();
    // As a keyboard would: focus that a script sets is visible where the last event was a key.
    await page.keyboard.press('Shift');
    await mark.focus();
    const [box, lines] = [
      await boxOf(open),
      await mark.evaluate((it) => [...it.getClientRects()].map((line) => line.toJSON())),
    ];
    const inside = box.left >= 0 && box.right <= viewport.width && box.top >= 0;
    const covers = lines.some(
      (it) => it.top < box.bottom && box.top < it.bottom && it.left < box.right && box.left < it.right,
    );
    if (!inside || covers) outside.push(`${await mark.textContent()}: ${JSON.stringify([box, ...lines])}`);
  }
  expect(marks.length).toBeGreaterThan(8);
  expect(outside).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'a page with an open preview has no fault that axe knows, %s',
  async (colorScheme) => {
    const { page, mark } = await readReport({ colorScheme });
    await tabTo(page, mark);
    expect(await findFaults(page)).toEqual([]);
  },
);

/** Tabs until an element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await element.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('expected the focus within 60 stops');
}

/** Moves the pointer step by step from a name into its preview, as a hand would. */
async function moveInto(page: Page, mark: Locator, open: Locator): Promise<void> {
  const [from, to] = [await boxOf(mark), await boxOf(open)];
  await page.mouse.move((from.left + from.right) / 2, (from.top + from.bottom) / 2);
  await page.mouse.move(Math.min((from.left + from.right) / 2, to.right - 20), to.top + 20, { steps: 8 });
}

function boxOf(element: Locator): Promise<{ left: number; right: number; top: number; bottom: number }> {
  return element.evaluate((it) => it.getBoundingClientRect().toJSON());
}
