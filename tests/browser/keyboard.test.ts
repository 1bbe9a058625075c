import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { citeWords } from '../../src/words/cite.ts';
import { openSite } from './open-site.ts';
import { pathOf, TEMPLATES } from './templates.ts';

describe('with the keyboard alone', () => {
  const site = openSite('root');

  test.each(TEMPLATES)('the first stop of the page "%s" leads past the head to the text', async (template) => {
    const { page } = await site.open(await pathOf(template, site.built()));
    if (template === 'search') await page.locator('.result').first().waitFor();
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#text');
    expect(await skip.boundingBox()).toMatchObject({ y: expect.toSatisfy((it: number) => it >= 0) });
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.locator('header :focus').count()).toBe(0);
  });

  test('a stroke goes to the search box: the head of a page, or the search page itself', async () => {
    const { page } = await site.open(await pathOf('report', site.built()));
    await page.keyboard.press('/');
    expect(await page.locator('header input[type="search"]').evaluate(isFocused)).toBe(true);
    await page.keyboard.type('a/b');
    expect(await page.locator('header input[type="search"]').inputValue()).toBe('a/b');
    await page.goto(site.address('search/?q=idlib'));
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.locator('main input[type="search"]').first().evaluate(isFocused)).toBe(true);
  });

  test('a stroke with a modifier is left to the browser', async () => {
    const { page } = await site.open('about/');
    await page.keyboard.press('Control+/');
    expect(await focused(page)).toBe('body');
  });

  test('a citation unfolds, is copied, and says so', async () => {
    const { page, watch } = await site.open(await pathOf('report', site.built()), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const cite = page.locator('details[data-cite]');
    await cite.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await cite.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    const button = cite.getByRole('button').first();
    expect(await button.evaluate(isFocused)).toBe(true);
    const before = await button.textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.textContent()).toBe(citeWords.copied);
    const citation = await cite.locator('.citation').first().textContent();
    expect(citation).toContain('/r/');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
    await expect.poll(() => button.textContent(), { timeout: 4000 }).toBe(before);
    expect(watch.complaints).toEqual([]);
  });

  test('where copying is forbidden, the button says that too', async () => {
    const { page } = await site.open(await pathOf('report', site.built()));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await page.locator('details[data-cite] summary').click();
    const button = page.locator('details[data-cite]').getByRole('button').first();
    await button.click();
    await expect.poll(() => button.textContent()).toBe(citeWords.copyFailed);
  });

  test('the marks are hidden and shown, and the choice holds on the next page', async () => {
    const { page } = await site.open(await pathOf('report', site.built()));
    const button = page.locator('[data-marks-switch]');
    expect(await lineOfMark(page)).not.toBe('rgba(0, 0, 0, 0)');
    await button.focus();
    await page.keyboard.press('Space');
    expect(await lineOfMark(page)).toBe('rgba(0, 0, 0, 0)');
    expect(await button.textContent()).toBe(await button.getAttribute('data-show'));
    await page.locator('nav.neighbours a').first().click();
    await page.waitForURL('**/r/*/');
    await expect.poll(() => button.textContent()).toBe(await button.getAttribute('data-show'));
    expect(await lineOfMark(page)).toBe('rgba(0, 0, 0, 0)');
    await button.click();
    expect(await lineOfMark(page)).not.toBe('rgba(0, 0, 0, 0)');
  });
});

/** Runs in the page. */
function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}

function lineOfMark(page: Page): Promise<string> {
  const mark = page.locator('.report .passage a.mark').first();
  return mark.evaluate((it) => getComputedStyle(it).textDecorationColor);
}
