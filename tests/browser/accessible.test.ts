import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults, sidewaysScroll } from './find-faults.ts';
import { openSite } from './open-site.ts';
import { pathOf, TEMPLATES } from './templates.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** WCAG 1.4.10: what a window of 1280 shows at four times its size. */
const NARROWEST = { width: 320, height: 640 };

describe('a page of each template has no fault that axe knows, and never scrolls sideways', () => {
  const site = openSite('root');

  test.each(TEMPLATES)('%s', async (template) => {
    const { page } = await site.open(await pathOf(template, site.built()), { viewport: WIDE });
    if (template === 'search') await page.locator('.result').first().waitFor();
    expect(await look(page)).toEqual([]);
  });
});

/** Looks at a page light and dark, at a desk and on a phone, with everything unfolded. */
async function look(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  for (const size of [WIDE, PHONE, NARROWEST]) {
    await page.setViewportSize(size);
    const wider = await sidewaysScroll(page);
    if (wider > 0) faults.push(`${size.width}: ${wider} px wider than the window`);
    if (size === NARROWEST) continue;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const fault of await findFaults(page)) faults.push(`${size.width} ${colorScheme}: ${fault}`);
    }
  }
  return faults;
}
