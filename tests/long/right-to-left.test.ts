import { expect, test } from 'vitest';
import { lookAt } from '../browser/look-at.ts';
import { openSite } from '../browser/open-site.ts';
import { pathOf, TEMPLATES } from '../browser/templates.ts';

const site = openSite('arabic');

test.each(TEMPLATES)('nothing is wrong with the page "%s" of an Arabic archive', async (template) => {
  const { page, watch } = await site.open(await pathOf(template, site.built()));
  if (template === 'search') await page.locator('.result').first().waitFor();
  expect(await lookAt(page)).toEqual([]);
  expect(watch.complaints).toEqual([]);
});
