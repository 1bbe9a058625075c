import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/store/read-archive.ts';
import { openSite } from './open-site.ts';

const site = openSite('versions');

/** The pages that a paragraph of a revised report is on, and the last of its ids. */
async function paragraph() {
  const { input } = await readArchive(site.built().archive);
  const report = input?.reports.find(({ state }) => state === 'corrected');
  const shared = report?.segments.find((it) => report.earlier?.[0]?.segments.some(({ id }) => id === it.id));
  if (!report || !shared) throw new Error('expected a report in two versions that share a paragraph');
  return { id: shared.id, pages: [`r/${report.id}/`, `r/${report.id}/v1/`] as const };
}

describe.each([
  ['a report', 0],
  ['an earlier version', 1],
] as const)('%s', (_, index) => {
  test('a paragraph that is asked for in capitals is the target, in view, without a step more to go back', async () => {
    const { id, pages } = await paragraph();
    const { page, watch } = await site.open('about/');
    const steps = await page.evaluate(() => history.length);
    await page.goto(site.address(`${pages[index]}#${id.toUpperCase()}`));
    await expect.poll(() => targetOf(page)).toBe(id);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await expect.poll(() => page.locator(':target').evaluate(isInView)).toBe(true);
    expect(watch.complaints).toEqual([]);
  });

  test('the same where the fragment is typed on the page itself', async () => {
    const { id, pages } = await paragraph();
    const { page } = await site.open(pages[index]);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id.toUpperCase());
    await expect.poll(() => targetOf(page)).toBe(id);
    await page.goBack();
    expect(page.url()).toBe(site.address(pages[index]));
  });
});

test('a fragment that is nowhere on the page stays as it was typed', async () => {
  const { pages } = await paragraph();
  const { page } = await site.open(`${pages[0]}#PZZZZZ`);
  await page.waitForLoadState('networkidle');
  expect(new URL(page.url()).hash).toBe('#PZZZZZ');
});

function targetOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector(':target')?.id);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
