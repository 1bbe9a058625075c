import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { askFor, foundCount, statusOf } from './search-results.ts';

const site = openSite('root');

test('who tries again stands at what the search then says', async () => {
  const { page } = await site.open('sources/');
  await page.route('**/search/passages.pack', (route) => route.abort());
  await page.goto(site.address('search/'));
  await askFor(page, 'idlib');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedRole(page)).toBe('status');
  expect(await statusOf(page)).toBe('The search index could not be loaded.');
  await page.unroute('**/search/passages.pack');
  await again.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
  expect(await focusedRole(page)).toBe('status');
  await page.keyboard.press('Tab');
  expect(await focusedRole(page)).not.toBe('status');
});

test('who asks for what was meant instead stands at what the search then says', async () => {
  const { page } = await site.open('search/?q=basqallaa');
  await page.locator('.meant button').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
  await expect.poll(() => focusedRole(page)).toBe('status');
});

test('typing goes on in the box while answers come', async () => {
  const { page } = await site.open('search/');
  await askFor(page, 'idlib');
  await foundCount(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

function focusedRole(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
}
