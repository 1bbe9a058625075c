import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/site/html/walk-tree.ts';
import { readPage, select } from '../site/site-pages.ts';
import { truthOf } from '../site/site-truth.ts';
import { openSite } from './open-site.ts';
import { pathOf, TEMPLATES } from './templates.ts';

describe('without JavaScript', () => {
  const site = openSite('root');
  const NO_SCRIPT = { javaScriptEnabled: false };

  test.each(TEMPLATES.filter((it) => it !== 'search'))(
    'the page "%s" shows all its text, and nothing that does not work',
    async (template) => {
      const path = await pathOf(template, site.built());
      const { page, watch } = await site.open(path, NO_SCRIPT);
      const file = path.endsWith('.html') ? path : `${path}index.html`;
      const headings = select(await readPage(site.built().folder, file), 'h1').map(textOf);
      expect(await page.locator('h1').allTextContents()).toEqual(headings);
      expect(await page.locator('main :is(h1, h2, p, li):visible').count()).toBeGreaterThan(3);
      expect(await page.locator('button:visible').count()).toBe(0);
      expect(await page.locator('.preview:visible').count()).toBe(0);
      expect(watch.complaints).toEqual([]);
    },
  );

  test('every paragraph of a report is on view, and its citation unfolds', async () => {
    const path = await pathOf('report', site.built());
    const { page } = await site.open(path, NO_SCRIPT);
    const { published } = await truthOf(site.built());
    const report = published.find((it) => path.includes(it.id));
    const kept = report?.segments.filter((it) => it.kind !== 'cut').map((it) => it.id) ?? [];
    expect(kept.length).toBeGreaterThan(3);
    for (const id of kept) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    const cite = page.locator('details[data-cite]');
    await cite.locator('summary').click();
    expect(await cite.locator('.citation:visible').count()).toBe(4);
    expect(await cite.getByRole('button').count()).toBe(0);
  });

  test('a name is a plain link', async () => {
    const { page } = await site.open(await pathOf('report', site.built()), NO_SCRIPT);
    const mark = page.locator('.report a.mark').first();
    const address = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await page.waitForURL(`**${address}`);
  });

  test('the search page offers what can be browsed, what most leads to first', async () => {
    const { page } = await site.open('search/', NO_SCRIPT);
    const places = page.locator('.browse dl > div', { has: page.getByRole('link', { name: 'Places', exact: true }) });
    const counts = (await places.locator('li small').allTextContents()).map(Number);
    expect(counts.length).toBe(12);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Number(await places.locator('dt small').textContent())).toBeGreaterThan(counts.length);
    const first = places.locator('li a').first();
    const name = await first.textContent();
    await first.click();
    expect((await page.locator('h1').textContent())?.trim()).toContain(name?.trim());
  });

  test('the search page says what to do instead, and has no search that does nothing', async () => {
    const { page, watch } = await site.open('search/', NO_SCRIPT);
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    expect(await page.locator('main input:visible, main button:visible, main select:visible').count()).toBe(0);
    expect(await page.locator('main .browse a:visible').count()).toBeGreaterThan(3);
    expect(watch.complaints).toEqual([]);
  });

  test('every report, place and actor is reached from the home page by links alone', async () => {
    const { page } = await site.open('', NO_SCRIPT);
    const reached = await follow(site.address(''), async (address) => {
      await page.goto(address);
      return page
        .locator('a[href]')
        .evaluateAll((links) => links.map((it) => new URL(it.getAttribute('href') ?? '', document.baseURI).href));
    });
    const { published, input } = await truthOf(site.built());
    const paths = [
      ...published.map((it) => `r/${it.id}/`),
      ...input.places.map((it) => `places/${it.id}/`),
      ...input.actors.map((it) => `actors/${it.id}/`),
    ];
    expect(paths.filter((it) => !reached.has(site.address(it)))).toEqual([]);
  });
});

/** The addresses below one that lists lead to, three links deep: pages of single reports, places, actors are not followed. */
async function follow(home: string, linksOf: (address: string) => Promise<string[]>): Promise<Set<string>> {
  const reached = new Set([home]);
  const waiting = [home];
  for (const address of waiting) {
    for (const link of await linksOf(address)) {
      const [plain = ''] = link.split('#');
      if (!plain.startsWith(home) || reached.has(plain)) continue;
      reached.add(plain);
      if (/^(?:[a-z]+\/(?:\d+\/)?)?$/.test(plain.slice(home.length))) waiting.push(plain);
    }
  }
  return reached;
}
