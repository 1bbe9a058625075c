import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findFaults, sidewaysScroll } from './find-faults.ts';
import { openSite } from './open-site.ts';
import { chosen, facetBox, openFacet, paragraphCount } from './search-results.ts';

const site = openSite('root');

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

test('on a phone one button opens what narrows a search, and says how much is chosen', async () => {
  const { page, watch } = await site.open('search/?q=idlib&harm=killed&not-place=khan-sheikhoun', PHONE);
  await paragraphCount(page);
  expect(await page.getByRole('group', { name: 'Place' }).isVisible()).toBe(false);
  const opener = page.getByRole('button', { name: 'Narrow the search (2 chosen)' });
  await opener.tap();
  const sheet = page.getByRole('dialog', { name: 'Narrow the search' });
  expect(await sheet.isVisible()).toBe(true);
  expect(await sheet.evaluate((it) => it.contains(document.activeElement))).toBe(true);
  await sheet.getByRole('button', { name: 'Clear all' }).tap();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=idlib');
  expect(await sheet.isVisible()).toBe(true);
  await sheet.getByRole('button', { name: 'Close' }).tap();
  expect(await focused(page)).toBe('Narrow the search');
  expect(watch.complaints).toEqual([]);
});

test('the sheet says at every step how much is left, and shows it at a press', async () => {
  const { page } = await site.open('search/?q=idlib', PHONE);
  const all = await paragraphCount(page);
  await page.getByRole('button', { name: 'Narrow the search' }).tap();
  const sheet = page.getByRole('dialog');
  const show = sheet.locator('.show-found');
  expect(await show.textContent()).toBe(`Show ${all} paragraphs`);
  await openFacet(page, 'Harm told in figures');
  await facetBox(page, 'Harm told in figures', 'killed').check();
  await expect.poll(() => show.textContent()).not.toBe(`Show ${all} paragraphs`);
  const left = Number(/\d+/.exec((await show.textContent()) ?? '')?.[0]);
  expect(left).toBeLessThan(all);
  expect(await sheet.locator('[aria-live]').filter({ hasText: 'Show' }).textContent()).toBe(await show.textContent());
  await show.tap();
  expect(await sheet.isVisible()).toBe(false);
  expect(await paragraphCount(page)).toBe(left);
  expect(await chosen(page)).toEqual(['Remove Harm told in figures: killed']);
  expect(await focused(page)).toBe('Narrow the search (1 chosen)');
});

test('the sheet keeps the keyboard within it, and Escape or a press beside it closes it', async () => {
  const { page } = await site.open('search/?q=idlib', PHONE);
  await paragraphCount(page);
  const opener = page.getByRole('button', { name: 'Narrow the search' });
  const sheet = page.getByRole('dialog');
  await opener.focus();
  await page.keyboard.press('Enter');
  for (let times = 0; times < 30; times += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => document.activeElement?.closest('main :not(dialog *) > a') !== null);
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press('Escape');
  expect(await sheet.isVisible()).toBe(false);
  expect(await focused(page)).toBe('Narrow the search');
  await opener.tap();
  await page.touchscreen.tap(180, 15);
  await expect.poll(() => sheet.isVisible()).toBe(false);
});

test('where there is room the same facets stand beside the results, with what was opened in them', async () => {
  const { page } = await site.open('search/?q=idlib', PHONE);
  await paragraphCount(page);
  await page.getByRole('button', { name: 'Narrow the search' }).tap();
  await openFacet(page, 'Weapon');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => page.getByRole('group', { name: 'Weapon' }).isVisible()).toBe(true);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Narrow the search' }).count()).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Narrow the search' }).tap();
  await expect.poll(() => page.getByRole('dialog').getByRole('group', { name: 'Weapon' }).isVisible()).toBe(true);
});

test('nothing is wrong with the open sheet that axe knows', async () => {
  const { page } = await site.open('search/?q=idlib&place=khan-sheikhoun&from=2019-08-01&to=2019-08-31', PHONE);
  await paragraphCount(page);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    if (scheme === 'light') await page.getByRole('button', { name: /^Narrow the search/ }).tap();
    await page.locator('.histogram').waitFor();
    expect(await findFaults(page)).toEqual([]);
  }
  expect(await sidewaysScroll(page)).toBe(0);
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
