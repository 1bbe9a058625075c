import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveFolder } from '../../src/preview/serve-folder.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';

/** Words and names of the invented reports: of every report, of a few, and of two things at once. */
const QUERIES = ['bakery', 'hospital power', 'Maravant', '"old bridge"', 'shells houses damaged', 'teacher aircraft'];

/** Asked anew as well, each as a reader's second query: the same, and longer phrases. */
const SECOND = [...QUERIES.slice(1), '"the old bridge"', '"the bakery near the old bridge"'];

/**
 * Puts queries to the search page of a built site, the processor slowed four times, and gives lines: bytes until the first
 * results and one opened facet, then bytes and milliseconds of each later query, and of the same asked again; and how long
 * the page stood still at most while words were typed.
 */
export async function measurePage(site: string): Promise<string[]> {
  const launched = await launchBrowser();
  if ('reason' in launched) throw new Error(launched.reason);
  const served = await serveFolder({ folder: site, base: '/', port: 0 });
  const context = await launched.browser.newContext();
  const wire = countWire(context, site);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${served.url}search/`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const lines: string[] = [];
  for (const [number, query] of QUERIES.entries()) {
    lines.push(
      await measured(wire, number === 0 ? `first results, “${query}”` : `then “${query}”`, () => ask(page, query)),
    );
    if (number === 0)
      lines.push(await measured(wire, 'opening “What happened”', () => openFacet(page, 'What happened')));
  }
  for (const query of QUERIES) lines.push(await measured(wire, `again “${query}”`, () => ask(page, query)));
  for (const facet of ['Place', 'Time', 'Actor']) {
    lines.push(await measured(wire, `opening “${facet}”`, () => openFacet(page, facet)));
  }
  lines.push(await measured(wire, 'typing stood still', () => type(page, 'council of inquiry')));
  await context.close();
  for (const query of SECOND) lines.push(await askSecond({ launched, address: `${served.url}search/`, site }, query));
  await launched.browser.close();
  await served.close();
  return lines;
}

interface Measured {
  readonly launched: { readonly browser: Browser };
  readonly address: string;
  readonly site: string;
}

/** A query as the second of a reader who has fetched little yet: what those before it fetched does not help it. */
async function askSecond({ launched, address, site }: Measured, query: string): Promise<string> {
  const context = await launched.browser.newContext();
  const wire = countWire(context, site);
  const page = await context.newPage();
  await page.goto(address);
  const [first = ''] = QUERIES;
  await measured(wire, first, () => ask(page, first));
  const line = await measured(wire, `second, “${query}”`, () => ask(page, query));
  await context.close();
  return line;
}

/** Bytes as they came over the wire since it was last asked; the page, its styles and fonts are not counted. */
type Wire = () => number;

/** Counts what pages and their workers fetch, heads included; scripts as the hosts of `docs/deploying` send them, compressed. */
function countWire(context: BrowserContext, site: string): Wire {
  let bytes = 0;
  context.on('requestfinished', async (request) => {
    const { pathname } = new URL(request.url());
    if (!/\/(?:pagefind|search)\/[^/]|\.js$/.test(pathname)) return;
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    const script = pathname.endsWith('.js') ? gzipSync(await readFile(join(site, pathname))).length : undefined;
    bytes += (script ?? responseBodySize) + responseHeadersSize;
  });
  return () => {
    const since = bytes;
    bytes = 0;
    return since;
  };
}

async function measured(wire: Wire, name: string, run: () => Promise<number>): Promise<string> {
  const milliseconds = await run();
  await new Promise((done) => setTimeout(done, 800));
  return `${name}: ${(wire() / 1000).toFixed(0)} kB, ${milliseconds.toFixed(0)} ms`;
}

/** Asks and waits for the list of results to be another; gives the milliseconds in the page. */
async function ask(page: Page, query: string): Promise<number> {
  return await page.evaluate(async (words) => {
    const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
    const results = document.querySelector('[data-part="results"]');
    if (!box || !results) throw new Error('expected the search page');
    const start = performance.now();
    const changed = new Promise<number>((done) => {
      new MutationObserver((_, observer) => {
        if (!results.querySelector('.result')) return;
        observer.disconnect();
        done(performance.now() - start);
      }).observe(results, { childList: true });
    });
    box.value = words;
    box.form?.requestSubmit();
    return await changed;
  }, query);
}

/** Types words, letter by letter; gives the longest time, in milliseconds, that the page could not be used meanwhile. */
async function type(page: Page, words: string): Promise<number> {
  const box = page.locator('main input[name="q"]');
  await box.fill('');
  await page.evaluate(() => {
    Reflect.set(globalThis, 'longest', 0);
    new PerformanceObserver((list) => {
      const durations = list.getEntries().map(({ duration }) => duration);
      Reflect.set(globalThis, 'longest', Math.max(Reflect.get(globalThis, 'longest'), ...durations));
    }).observe({ type: 'longtask' });
  });
  await box.pressSequentially(words, { delay: 120 });
  await page.waitForTimeout(3000);
  return Number(await page.evaluate(() => Reflect.get(globalThis, 'longest')));
}

async function openFacet(page: Page, name: string): Promise<number> {
  const start = performance.now();
  const group = page.locator('.facets details', { has: page.locator('summary', { hasText: name }) }).last();
  await group.locator('summary').click();
  await group.locator('li, [role="toolbar"] button').first().waitFor();
  return performance.now() - start;
}
