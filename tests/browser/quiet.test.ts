import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { pathOf, TEMPLATES } from './templates.ts';
import { foreignRequests } from './watch-page.ts';

const SMALL_SET = ['home', 'report', 'place', 'month', 'search'] as const;

describe.each([
  ['root', TEMPLATES],
  ['base', SMALL_SET],
] as const)('the site "%s" is read without a complaint and without another origin', (name, templates) => {
  const site = openSite(name);

  test.each(templates)('%s', async (template) => {
    const { page, watch } = await site.open(await pathOf(template, site.built()));
    if (template === 'search') await page.locator('.result').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(watch.complaints).toEqual([]);
    expect(foreignRequests(watch, site.address(''))).toEqual([]);
    expect(watch.requests.length).toBeGreaterThan(1);
  });
});
