import { expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

test('where there is no browser, it is said what to do', async () => {
  expect(await launchBrowser([])).toEqual({ reason: expect.stringContaining('name one in CHROME_PATH') });
});

test('a browser that does not start is named with its fault', async () => {
  const launched = await launchBrowser([{ path: '/nowhere/chromium', env: {} }]);
  expect(launched).toEqual({ reason: expect.stringContaining('/nowhere/chromium: ') });
});
