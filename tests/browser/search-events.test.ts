import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('root');

test('each event told in what is found has its date and how that is known, and the others unfold', async () => {
  const { page } = await site.open('search/?q=idlib');
  const events = page.locator('.told-events li');
  await events.first().waitFor();
  expect(await events.count()).toBe(8);
  const more = page.locator('.told-events button');
  const rest = Number(/^(\d+) more$/.exec((await more.textContent()) ?? '')?.[1]);
  expect(rest).toBeGreaterThan(0);
  await more.click();
  expect(await events.count()).toBe(8 + rest);
  expect(await more.count()).toBe(0);
  expect(await events.nth(8).locator('a:focus').count()).toBe(1);
  const dates = await events.locator('> span').allTextContents();
  expect(dates).toHaveLength(8 + rest);
  for (const date of dates) expect(date).toMatch(/\d{4}, (?:stated|computed|inferred)$|^No date given$/);
  expect(new Set(dates).size).toBeGreaterThan(2);
});

test("an event says the date and certainty that its own page says, and the editor's title keeps its words", async () => {
  const { page } = await site.open('search/?q=idlib');
  await page.locator('.told-events button').click();
  const titled = page.locator('.told-events li', { hasText: 'A government offensive in Idlib and Hama begins' });
  const date = (await titled.locator('span').textContent()) ?? '';
  await titled.locator('a').click();
  await page.waitForURL('**/events/**');
  expect(await page.locator('main .eyebrow').first().textContent()).toContain(date);
});
