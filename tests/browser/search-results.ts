import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A first search fetches its index; a busy machine takes longer than a second for that. */
const PATIENCE = { timeout: 15_000 };

/** The box of the search page itself, not the one in the head of every page. */
export function searchBox(page: Page): Locator {
  return page.locator('main input[type="search"][name="q"]');
}

/** Types a query and waits until the address tells that it has been asked. */
export async function askFor(page: Page, query: string): Promise<void> {
  await searchBox(page).fill(query);
  await searchBox(page).press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), PATIENCE).toBe(query);
}

/** How the search says it stands: “7 paragraphs in 5 reports, 2 names”. */
export async function statusOf(page: Page): Promise<string> {
  return (await page.getByRole('status').textContent()) ?? '';
}

/** How many reports, places and actors are said to be found; waits until it is said. */
export async function foundCount(page: Page): Promise<number> {
  const [reports, names] = [await saidCount(page, 'report'), await saidCount(page, 'name')];
  return reports + names;
}

/** How many paragraphs are said to be found; waits until it is said. */
export function paragraphCount(page: Page): Promise<number> {
  return saidCount(page, 'paragraph');
}

async function saidCount(page: Page, thing: string): Promise<number> {
  await expect.poll(() => statusOf(page), PATIENCE).toMatch(/\d (?:paragraph|report|name)s?$|^Nothing found$/);
  return Number(new RegExp(`(\\d+) ${thing}`).exec(await statusOf(page))?.[1] ?? 0);
}

/** Opens a facet, which is fetched then. */
export async function openFacet(page: Page, facet: string): Promise<void> {
  const group = page.locator('.facets details', { has: page.locator('summary', { hasText: facet }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await group.locator('li').first().waitFor();
}

/** The addresses of the pages found, in order, as paths. */
export function foundPages(page: Page): Promise<string[]> {
  return page
    .locator('.result h2 a')
    .evaluateAll((links) => links.map((it) => new URL(Reflect.get(it, 'href')).pathname));
}

/** The ids of the paragraphs found, in order, all passages unfolded. */
export async function foundParagraphs(page: Page): Promise<string[]> {
  for (const more of await page.locator('.result > button').all()) await more.click();
  return page.locator('.passages a').evaluateAll((links) => links.map((it) => Reflect.get(it, 'hash').slice(1)));
}

/** The box of one value of a facet. */
export function facetBox(page: Page, facet: string, value: string): Locator {
  return page.getByRole('group', { name: facet }).getByRole('checkbox', { name: value, exact: true });
}

/** The values of a facet and how many pages each says it would give. */
export async function facetCounts(page: Page, facet: string): Promise<Map<string, number>> {
  const lines = await page.getByRole('group', { name: facet }).getByRole('listitem').all();
  const pairs = lines.map(async (line) => {
    return [
      (await line.locator('bdi').first().textContent()) ?? '',
      Number(await line.locator('small').first().textContent()),
    ] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** What has been chosen, as the buttons that take it back say. */
export function chosen(page: Page): Promise<string[]> {
  return page.getByRole('button', { name: /^Remove / }).evaluateAll((all) => all.map((it) => it.ariaLabel ?? ''));
}
