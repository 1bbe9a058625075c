import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { type Served, serveFolder } from '../../src/preview/serve-folder.ts';
import { type BuiltSite, builtSite, type SiteName } from '../site/built-site.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Watch, watchContext } from './watch-page.ts';

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
  let running: Running | undefined;
  let reason: string | undefined;
  const started = () => {
    if (!running) throw new Error('expected a started browser: a site is open only within tests and hooks');
    return running;
  };

  beforeAll(async () => {
    const launched = await launchBrowser();
    if ('reason' in launched) {
      reason = launched.reason;
      return;
    }
    const built = await builtSite(name);
    const served = await serveFolder({ folder: built.folder, base: built.base, port: 0 });
    running = { browser: launched.browser, built, served };
  });
  beforeEach((context) => context.skip(reason !== undefined, reason));
  afterAll(async () => {
    await running?.browser.close();
    await running?.served.close();
  });

  const address = (path: string) => new URL(path, started().served.url).href;
  return {
    built: () => started().built,
    address,
    open: async (path, options) => {
      const context = await started().browser.newContext({ reducedMotion: 'reduce', ...options });
      onTestFinished(() => context.close());
      const watch = await watchContext(context);
      const page = await context.newPage();
      await page.goto(address(path));
      return { page, watch };
    },
  };
}

interface Running {
  readonly browser: Browser;
  readonly built: BuiltSite;
  readonly served: Served;
}
