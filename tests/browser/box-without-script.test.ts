import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pathOf, TEMPLATES } from './templates.ts';
import { boxOf } from './time-picture.ts';
import { requestsNaming } from './watch-page.ts';

const site = openSite('base');

const NO_SCRIPT = { javaScriptEnabled: false };

test.each(TEMPLATES)(
  'without script the page "%s" has no box for words, and a link to the search',
  async (template) => {
    const { page, watch } = await site.open(await pathOf(template, site.built()), NO_SCRIPT);
    expect(await page.locator('input[type="search"]:visible').count()).toBe(0);
    await page.locator('header').getByRole('link', { name: 'Search the archive' }).click();
    await page.waitForURL(site.address('search/'));
    expect(await page.locator('main .browse a:visible').count()).toBeGreaterThan(3);
    expect(watch.requests.at(-1)).not.toContain('?');
  },
);

test.each(['home', 'report'] as const)(
  'on the page "%s" a form that is sent although its script never came sends no words',
  async (template) => {
    const { page, watch } = await site.open('about/');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(site.address(await pathOf(template, site.built())));
    for (const place of ['header', 'main']) {
      const form = page.locator(`${place} form[data-search-box]`);
      if ((await form.count()) === 0) continue;
      expect(await form.isVisible()).toBe(false);
      await form.evaluate((it: HTMLFormElement) => {
        const box = it.querySelector('input');
        if (box) box.value = 'quokka';
        it.submit();
      });
      await page.waitForURL('**/search/**');
      await page.goto(site.address(await pathOf(template, site.built())));
    }
    expect(requestsNaming(watch, 'quokka')).toEqual([]);
  },
);

describe.each([1280, 360])('at %i px', (width) => {
  const viewport = { width, height: 740 };

  test.each([
    ['the head of a page', 'about/', 'header .search-box'],
    ['the home page', '', 'main search'],
  ])('the box takes exactly the place of its link in %s', async (_, path, part) => {
    const without = await site.open(path, { viewport, ...NO_SCRIPT });
    const withScript = await site.open(path, { viewport });
    const form = withScript.page.locator(`${part} form`);
    await form.waitFor();
    const link = without.page.locator(`${part} a`);
    expect(await boxOf(link)).toEqual(await boxOf(form));
    const below = (it: Locator) => it.locator('xpath=following::p[1]');
    expect(await boxOf(below(link))).toEqual(await boxOf(below(form)));
    expect(await withScript.page.locator(`${part} a:visible`).count()).toBe(0);
  });
});
