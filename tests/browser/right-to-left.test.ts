import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { attribute, textOf } from '../../src/site/html/walk-tree.ts';
import { arabicSearch } from '../../src/words/arabic/search.ts';
import { readPage, select } from '../site/site-pages.ts';
import { lookAt } from './look-at.ts';
import { type OpenPage, openSite } from './open-site.ts';
import { askFor, foundPages, searchBox, statusOf } from './search-results.ts';
import { pathOf, TEMPLATES, type Template } from './templates.ts';

const words = arabicSearch('ar');

/** The kinds of page that differ most; every kind is looked at in the long tests. */
const LOOKED_AT: ReadonlySet<Template> = new Set(['home', 'report', 'place', 'search']);

describe('every page of an Arabic archive reads from right to left', () => {
  const site = openSite('arabic');

  test.each(TEMPLATES)('as does the page "%s"', async (template) => {
    const { page, watch } = await site.open(await pathOf(template, site.built()));
    if (template === 'search') await page.locator('.result').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await directionOf(page.locator('html'))).toBe('rtl');
    // The ledger has its words in English alone so far, and says so.
    expect(await page.locator('main').getAttribute('lang')).toBe(template === 'figures' ? 'en' : null);
    expect(await directionOf(page.locator('main'))).toBe(template === 'figures' ? 'ltr' : 'rtl');
    if (LOOKED_AT.has(template)) expect(await lookAt(page)).toEqual([]);
    expect(watch.complaints).toEqual([]);
  });

  test.each([1280, 360])('the head begins at the right of a window of %i pixels', async (width) => {
    const { page } = await site.open('', { viewport: { width, height: 800 } });
    const [name, box] = [page.locator('.site-name'), page.locator('.search-box')];
    expect(await leftOf(name)).toBeGreaterThan(await leftOf(box));
    expect(await rightOf(name)).toBeGreaterThan(0.9 * width);
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await rightOf(page.locator('.skip'))).toBeGreaterThan(0.9 * width);
  });

  test('an English report keeps its language and direction, its numbers stand at the right', async () => {
    const { page } = await openReport('Market hit in Marja');
    const passage = page.locator('.block.paragraph .passage').first();
    expect(await passage.getAttribute('lang')).toBe('en');
    expect(await directionOf(passage)).toBe('ltr');
    expect(await leftOf(page.locator('.block.paragraph .number').first())).toBeGreaterThanOrEqual(
      await rightOf(passage),
    );
    expect(await rightOf(page.locator('.block.paragraph .beside').first())).toBeLessThanOrEqual(await leftOf(passage));
    expect(await page.locator('.claims').first().getAttribute('lang')).toBe('en');
    expect(await directionOf(page.locator('.claims').first())).toBe('ltr');
  });

  test('an Arabic report reads as its page does, and is cited in Arabic words', async () => {
    const { page } = await openReport('قصف سوق المرجة');
    expect(await directionOf(page.locator('.block.paragraph .passage').first())).toBe('rtl');
    const cite = page.locator('details[data-cite]');
    await cite.locator('summary').click();
    expect(await cite.locator('summary').textContent()).toBe('الاستشهاد بهذا التقرير');
    // References are English sentences, also where they begin with an Arabic title.
    const citations = page.locator('.citation');
    expect(await citations.count()).toBeGreaterThan(3);
    for (const citation of await citations.all()) expect(await directionOf(citation)).toBe('ltr');
    await cite.locator('button.copy').first().click();
    await expect
      .poll(() => cite.locator('button.copy').first().textContent())
      .toMatch(/^(?:تم النسخ|حدّد الكلمات لنسخها)$/);
  });

  test('what is only in English yet says so, its citations too, within an Arabic head and foot', async () => {
    const month = await readPage(site.built().folder, 'chronology/2021/03/index.html');
    const event = select(month, 'a').find((it) => attribute(it, 'href')?.startsWith('/events/'));
    if (!event) throw new Error('expected an event with a page in the chronology');
    const { page } = await site.open((attribute(event, 'href') ?? '').slice(1));
    expect(await page.locator('main').getAttribute('lang')).toBe('en');
    expect(await page.locator('main h1').textContent()).toMatch(/^(?:Airstrike|Shelling|Displacement)/u);
    expect(await page.locator('main .cite summary').textContent()).toBe('Cite this event');
    expect(await page.locator('main .whence a').first().getAttribute('lang')).toBe('ar');
    expect(await page.locator('.site-nav a').first().textContent()).toContain('التقارير');
    expect(await lookAt(page)).toEqual([]);
  });

  test('time runs from right to left in pictures of it, and nothing written there is mirrored', async () => {
    const { page } = await site.open('chronology/');
    const bars = page.locator('.picture a');
    expect(await bars.count()).toBe(2);
    expect(await leftOf(bars.nth(0))).toBeGreaterThan(await leftOf(bars.nth(1)));
    await page.goto(site.address('chronology/2021/03/'));
    const days = page.locator('.timeline .grid text');
    expect(await leftOf(days.first())).toBeGreaterThan(await leftOf(days.last()));
    const turns = await days.first().evaluate((it) => {
      const own = getComputedStyle(it).scale;
      return `${own} in ${getComputedStyle(it.closest('svg') ?? it).scale}`;
    });
    expect(turns).toBe('-1 1 in -1 1');
  });

  /** Opens the report of this title from the list of all. */
  async function openReport(title: string): Promise<OpenPage> {
    const list = await readPage(site.built().folder, 'r/index.html');
    const link = select(list, 'a').find((it) => textOf(it).includes(title));
    if (!link) throw new Error(`expected "${title}" in the list of reports`);
    return site.open((attribute(link, 'href') ?? '').slice(site.built().base.length));
  }
});

/** Words, and in how many paragraphs they are. */
const FOUND: readonly [query: string, count: number][] = [
  ['المرجة', 6],
  ['المرجه', 6],
  ['مرجة', 6],
  ['الـمـرجـة', 6],
  ['المَرجَة', 6],
  ['Marja', 6],
  ['عين التينة', 3],
  ['عين تينه', 3],
  ['لواء الشمال', 2],
  ['اعلن', 1],
  ['أعلن', 1],
  ['الاسراء', 1],
  ['إسراء', 1],
  ['مستشفي', 1],
  ['مدرسه', 1],
  ['سوق', 2],
  ['١٢٥', 2],
  ['125', 2],
  ['"السوق القديم"', 1],
];

describe('a search in Arabic', () => {
  const site = openSite('arabic');

  test('finds words and names in every way they are written', async () => {
    const { page } = await site.open('search/');
    const found: [string, number][] = [];
    for (const [query] of FOUND) {
      await searchBox(page).fill('');
      await expect.poll(() => statusOf(page)).toBe('');
      await askFor(page, query);
      await expect.poll(() => statusOf(page)).not.toMatch(new RegExp(`^$|${words.loading}`, 'u'));
      found.push([query, await countOf(page)]);
    }
    expect(found).toEqual(FOUND);
  });

  test.each(['قنفذ', 'زلزال', '"سوق القديم المرجة"'])('for %s finds nothing, and says so in Arabic', async (query) => {
    const { page } = await site.open('search/');
    await askFor(page, query);
    await expect.poll(() => statusOf(page)).toBe(words.none);
  });

  test('shows what a name means first, then English and Arabic reports, each in its direction', async () => {
    const { page } = await site.open('search/');
    await askFor(page, 'المرجة');
    await expect.poll(() => statusOf(page)).toBe('6 فقرات في 3 تقارير، اسمان');
    expect((await foundPages(page))[0]).toBe('/places/marja/');
    const excerpts = page.locator('.excerpt');
    const told = await excerpts.evaluateAll((all) =>
      all.map((it) => [it.closest('[lang]')?.getAttribute('lang'), getComputedStyle(it).direction]),
    );
    expect(new Set(told.map(String))).toEqual(new Set(['ar,rtl', 'und-Latn,ltr']));
  });

  test('begins where the page begins while its box is empty', async () => {
    const { page } = await site.open('search/');
    expect(await directionOf(searchBox(page))).toBe('rtl');
    await searchBox(page).fill('Marja');
    expect(await directionOf(searchBox(page))).toBe('ltr');
  });

  test('has facets in Arabic, and a picture of times that the arrow keys follow as it is drawn', async () => {
    const { page } = await site.open('search/?q=المرجة&from=2021-03-01&to=2021-04-30');
    const bars = page.locator('.histogram button[aria-label]');
    await bars.first().waitFor();
    expect(await bars.first().getAttribute('aria-label')).toMatch(/مارس 2021: .*فقر/u);
    expect(await leftOf(bars.first())).toBeGreaterThan(await leftOf(bars.last()));
    await bars.first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await leftOf(page.locator(':focus'))).toBeLessThan(await leftOf(bars.first()));
    await page.keyboard.press('ArrowRight');
    expect(await bars.first().evaluate((it) => it === document.activeElement)).toBe(true);
    await page.locator('.facets summary', { hasText: words.facets.event }).click();
    await page.getByRole('checkbox', { name: 'غارة جوية' }).waitFor();
  });

  test('has its words sent', async () => {
    expect((await scriptsOf(await site.open('search/'))).includes(words.loading)).toBe(true);
  });
});

describe('a search in English', () => {
  const site = openSite('empty');

  test('sends no Arabic words', async () => {
    const scripts = await scriptsOf(await site.open('search/'));
    expect(scripts.includes('Searching …')).toBe(true);
    expect(scripts.includes(words.loading)).toBe(false);
  });
});

/** All that the scripts say that a page has fetched. */
async function scriptsOf({ page, watch }: OpenPage): Promise<string> {
  await page.waitForLoadState('networkidle');
  const scripts = watch.requests.filter((it) => /\/_astro\/.*\.js$/u.test(it));
  const texts = await Promise.all(scripts.map(async (it) => (await page.request.get(it)).text()));
  return texts.join('\n');
}

/** How many paragraphs are said to be found, by the six ways Arabic counts them. */
async function countOf(page: Page): Promise<number> {
  const status = await statusOf(page);
  if (status.includes('فقرة واحدة')) return 1;
  if (status.includes('فقرتان')) return 2;
  return Number(/(\d+) فقر/u.exec(status)?.[1] ?? 0);
}

function directionOf(element: Locator): Promise<string> {
  return element.evaluate((it) => getComputedStyle(it).direction);
}

function leftOf(element: Locator): Promise<number> {
  return element.evaluate((it) => it.getBoundingClientRect().left);
}

function rightOf(element: Locator): Promise<number> {
  return element.evaluate((it) => it.getBoundingClientRect().right);
}
