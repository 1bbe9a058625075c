import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { type Served, serveFolder } from '../../src/preview/serve-folder.ts';
import { type BuiltSite, builtSite, type SiteName } from '../site/built-site.ts';
import { type Launched, launchBrowser } from './launch-browser.ts';
import { type Watch, watchContext } from './watch-page.ts';

/** How long a test waits for a page to do what it should, in ms. */
const PATIENCE = 10_000;

/** A page of a site in a reader's browser, and what is heard of it. */
export interface OpenPage {
  readonly page: Page;
  readonly watch: Watch;
}

/** A served site to read pages of; its functions are for tests and hooks of the file that opened it. */
export interface OpenSite {
  /** Where it was built. */
  readonly built: () => BuiltSite;
  /** The full address of a path inside the site: `address('search/?q=x')`. */
  readonly address: (path: string) => string;
  /** Opens a path in a context of its own, which is closed when the test has finished. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
}

/**
 * Serves a built site with its own headers, and starts one browser for the tests of this file or suite. Where no browser
 * starts, every one of them is skipped with the reason.
 */
export function openSite(name: SiteName): OpenSite {
  let launched: Launched | undefined;
  let site: ServedSite | undefined;
  const started = () => {
    if (!site) throw new Error('expected a served site: it is open only within tests and hooks');
    return site;
  };

  beforeAll(async () => {
    launched = await launchBrowser();
    if ('reason' in launched) return;
    const built = await builtSite(name);
    site = { built, served: await serveFolder({ folder: built.folder, base: built.base, port: 0 }) };
  });
  beforeEach(({ skip }) => {
    if (launched && 'reason' in launched) skip(launched.reason);
  });
  afterAll(async () => {
    if (launched && 'browser' in launched) await launched.browser.close();
    await site?.served.close();
  });

  const address = (path: string) => new URL(path, started().served.url).href;
  return {
    built: () => started().built,
    address,
    open: async (path, options) => {
      if (!launched || 'reason' in launched) throw new Error('expected a browser, got none');
      const context = await launched.browser.newContext({ reducedMotion: 'reduce', ...options });
      onTestFinished(() => context.close());
      context.setDefaultTimeout(PATIENCE);
      const watch = await watchContext(context);
      const page = await context.newPage();
      await page.goto(address(path));
      return { page, watch };
    },
  };
}

interface ServedSite {
  readonly built: BuiltSite;
  readonly served: Served;
}
