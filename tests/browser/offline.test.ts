import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Host } from '../hosts/host.ts';
import { OWN_PREVIEW } from '../hosts/own-preview.ts';
import { PYTHON } from '../hosts/python-server.ts';
import { type BuiltSite, builtSite } from '../site/built-site.ts';
import { type Launched, launchBrowser } from './launch-browser.ts';
import { askFor, foundCount, openFacet, searchBox } from './search-results.ts';
import { foreignRequests, watchContext } from './watch-page.ts';

/** At the root of its address, and in a folder below it. */
const NAMES = ['root', 'base'] as const;

let launched: Launched;
const sites = new Map<string, BuiltSite>();

beforeAll(async () => {
  launched = await launchBrowser();
  if ('reason' in launched) return;
  for (const name of NAMES) sites.set(name, await builtSite(name));
});

afterAll(async () => {
  if ('browser' in launched) await launched.browser.close();
});

/** A page of a browser that reaches this host and nothing else. */
async function openOn(host: Host, name: (typeof NAMES)[number]) {
  if ('reason' in launched) return launched;
  const site = sites.get(name);
  if (!site) throw new Error(`expected the site ${name}, got none`);
  const serving = await host.serve(site);
  if ('reason' in serving) return serving;
  onTestFinished(serving.close);
  const context = await launched.browser.newContext({ reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const refused: string[] = [];
  await context.route(
    (url) => url.origin !== serving.origin,
    (route) => {
      refused.push(route.request().url());
      return route.abort('internetdisconnected');
    },
  );
  const watch = await watchContext(context);
  return { page: await context.newPage(), watch, refused, home: serving.origin + site.base };
}

describe.each([PYTHON, OWN_PREVIEW])('a copy without a network, served by $name', (host) => {
  test.for(NAMES)('the site “%s” is searched, and a hit opens at its paragraph', async (name, it) => {
    const opened = await openOn(host, name);
    if ('reason' in opened) return it.skip(opened.reason);
    const { page, watch, home, refused } = opened;
    await page.goto(home);
    await page.locator('header input[type="search"]').fill('village');
    await page.locator('header input[type="search"]').press('Enter');
    await searchBox(page).waitFor();
    await askFor(page, 'village');
    expect(await foundCount(page)).toBeGreaterThan(1);
    await openFacet(page, 'Place');
    const link = page.locator('.passages a').first();
    const address = new URL((await link.getAttribute('href')) ?? '', home);
    await link.click();
    await page.waitForURL(address.href);
    const passage = page.locator(`[id="${address.hash.slice(1)}"]`);
    expect(await passage.locator('mark').allTextContents()).toContainEqual(expect.stringMatching(/^villages?$/iu));
    await expect.poll(() => passage.evaluate((box) => box.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.locator('.found-bar').waitFor();
    expect(watch.complaints).toEqual([]);
    expect([...refused, ...foreignRequests(watch, home)]).toEqual([]);
  });
});

test('a page that asks for something elsewhere is noticed', async ({ skip }) => {
  const opened = await openOn(OWN_PREVIEW, 'root');
  if ('reason' in opened) return skip(opened.reason);
  await opened.page.goto(opened.home);
  await opened.page.goto('http://elsewhere.invalid/').catch(() => undefined);
  expect(opened.refused).toEqual(['http://elsewhere.invalid/']);
});
