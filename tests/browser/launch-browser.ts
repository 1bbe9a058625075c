import { type Browser, chromium } from 'playwright-core';
import { type BrowserBinary, findBrowsers } from './find-browser.ts';

/** A running browser, or why there is none: tests that need one are then skipped with that reason. */
export type Launched = { readonly browser: Browser } | { readonly reason: string };

/** Starts the first browser that starts, of those given or all that can be found. */
export async function launchBrowser(browsers?: readonly BrowserBinary[]): Promise<Launched> {
  const failures: string[] = [];
  for (const { path, env } of browsers ?? (await findBrowsers())) {
    try {
      return {
        browser: await chromium.launch({ executablePath: path, env: { ...definedEnv(), ...env }, args: flags() }),
      };
    } catch (error) {
      failures.push(`${path}: ${String(error).split('\n')[0]}`);
    }
  }
  const tried = failures.length > 0 ? ` (${failures.join('; ')})` : '';
  return { reason: `no browser starts here${tried}: install Chromium or Chrome, or name one in CHROME_PATH` };
}

/** Nothing may leave the machine; the sandbox is left out only where the kernel refuses it to root. */
function flags(): string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
  ];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
