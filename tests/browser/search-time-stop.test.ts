import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { bar, bars, focused, openTime, timeOf } from './time-picture.ts';

const site = openSite('root');

test('after a stretch is chosen by keys, the Tab key stops where the focus is', async () => {
  const { page } = await site.open('search/?q=idlib');
  await openTime(page);
  await bar(page, /^2017: /).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => timeOf(page)[0]).toBe('2017-01-01');
  await expect.poll(() => bar(page, /^2019: /).getAttribute('aria-pressed')).toBe('true');
  expect(await focused(page)).toMatch(/^2019: /);
  const stops = await bars(page).evaluateAll((all) => all.flatMap((it) => (it.tabIndex === 0 ? [it.ariaLabel] : [])));
  expect(stops).toEqual([await focused(page)]);
});
