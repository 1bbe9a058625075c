import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type BuiltSite, builtSite } from '../site/built-site.ts';
import { HOSTS } from './all-hosts.ts';
import { type CitedAddress, citedAddresses, shareOf } from './cited-addresses.ts';
import type { Host } from './host.ts';

/** How many addresses are opened on each host: about as many as there are forms of them; every one is followed in the long tests. */
const SHARE = 12;

/** A small screen, so that few paragraphs are in view without their fragment. */
const VIEWPORT = { width: 800, height: 500 };

let browser: Browser | undefined;
let noBrowser = '';
let site: BuiltSite;
let cited: readonly CitedAddress[];

beforeAll(async () => {
  site = await builtSite('base');
  cited = await citedAddresses(site);
  const launched = await launchBrowser();
  if ('browser' in launched) browser = launched.browser;
  else noBrowser = launched.reason;
});

afterAll(() => browser?.close());

test.for(HOSTS)('without JavaScript, the cited paragraph is in view on $name', async (host, { skip }) => {
  const opened = await openOn(host, { javaScriptEnabled: false });
  if ('reason' in opened) return skip(opened.reason);
  const some = shareOf(cited, SHARE).filter((it) => !it.capitals);
  expect(await lost(opened, some)).toEqual([]);
});

test.for(HOSTS.filter((it) => it.showsNotFoundPage))(
  'with JavaScript, an address in capitals leads to the paragraph on $name',
  async (host, { skip }) => {
    const opened = await openOn(host, {});
    if ('reason' in opened) return skip(opened.reason);
    const some = shareOf(cited, SHARE).filter((it) => it.capitals);
    expect(some.length).toBeGreaterThan(3);
    expect(await lost(opened, some)).toEqual([]);
  },
);

test.for(HOSTS.filter((it) => it.showsNotFoundPage))(
  'without JavaScript, an address in capitals leads to links that work on $name',
  async (host, { skip }) => {
    const opened = await openOn(host, { javaScriptEnabled: false });
    if ('reason' in opened) return skip(opened.reason);
    const { page, origin } = opened;
    await page.goto(origin + cited.find((it) => it.capitals)?.address);
    await page.locator('main').getByRole('link', { name: 'Reports' }).click();
    expect(page.url()).toBe(`${origin}${site.base}r/`);
  },
);

test('a paragraph that is not in view is noticed', async ({ skip }) => {
  const [own] = HOSTS;
  const opened = own && (await openOn(own, { javaScriptEnabled: false }));
  if (!opened || 'reason' in opened) return skip(opened?.reason);
  const reports = Map.groupBy(cited, (it) => it.address.split('#')[0]);
  const lasts = [...reports.values()].flatMap((it) => it.filter((one) => one.form === 'as published').slice(-1));
  const without = lasts.map((it) => ({ ...it, address: it.address.split('#')[0] ?? '' }));
  expect(without.length).toBeGreaterThan(3);
  expect(await lost(opened, without)).toHaveLength(without.length);
});

interface Opened {
  readonly page: Page;
  readonly origin: string;
}

/** A page of a browser, and a host that serves until the test has finished. */
async function openOn(host: Host, options: { javaScriptEnabled?: boolean }): Promise<Opened | { reason: string }> {
  if (!browser) return { reason: noBrowser };
  const serving = await host.serve(site);
  if ('reason' in serving) return serving;
  onTestFinished(serving.close);
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  return { page: await context.newPage(), origin: serving.origin };
}

/** Those of the addresses whose paragraph does not begin within the window. */
async function lost({ page, origin }: Opened, addresses: readonly CitedAddress[]): Promise<string[]> {
  const found: string[] = [];
  for (const { address, paragraph } of addresses) {
    await page.goto('about:blank');
    await page.goto(origin + address);
    const element = page.locator(`[id="${paragraph}"]`);
    // Where a script leads on, the paragraph comes with the next page.
    const there = await element.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    const top = there ? ((await element.boundingBox())?.y ?? -1) : -1;
    if (top < 0 || top >= VIEWPORT.height) found.push(`${address}: ${there ? `at ${top}` : 'not there'}`);
  }
  return found;
}
