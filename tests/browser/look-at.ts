import type { Page } from 'playwright-core';
import { findFaults, sidewaysScroll } from './find-faults.ts';

/** A desk, a phone, and what a window of 1280 shows at four times its size (WCAG 1.4.10). */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
] as const;

/**
 * What is wrong with a page, with everything on it unfolded: faults that axe knows, light and dark, at a desk and on a
 * phone, and pixels by which it is wider than its window, down to the narrowest.
 */
export async function lookAt(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await unfold(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const wider = await sidewaysScroll(page);
    if (wider > 0) faults.push(`${size.width}: ${wider} px wider than the window`);
    if (size.width >= 360) faults.push(...(await faultsInColours(page)).map((it) => `${size.width} ${it}`));
  }
  return faults;
}

/** All rules in the light, and those of colours again in the dark: the scheme changes nothing else. */
async function faultsInColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findFaults(page, 'colours');
  return [...light.map((it) => `light: ${it}`), ...dark.map((it) => `dark: ${it}`)];
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}
