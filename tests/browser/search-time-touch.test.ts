import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { bar, barAt, between, boxOf, middleOf, openTime, timeOf, told, touchOf } from './time-picture.ts';

const site = openSite('root');

const YEAR = 'search/?q=idlib&from=2019-01-01&to=2019-12-31';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

test('a finger that goes sideways chooses', async () => {
  const { page } = await site.open(YEAR, PHONE);
  await openTime(page);
  const [first, last] = [await middleOf(barAt(page, 3)), await middleOf(barAt(page, 7))];
  const touch = await touchOf(page);
  await touch('touchStart', first);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', between(first, last, step / 6));
  await expect.poll(() => told(page)).toMatch(/^April\s–\sAugust 2019$/);
  await touch('touchEnd');
  await expect.poll(() => timeOf(page)).toEqual(['2019-04-01', '2019-08-31']);
});

test('a finger that goes down moves the page and chooses nothing', async () => {
  const { page } = await site.open(YEAR, PHONE);
  await openTime(page);
  const start = await middleOf(barAt(page, 3));
  const scrolled = () =>
    page.evaluate(() => scrollY + (document.querySelector('dialog [class$=body]')?.scrollTop ?? 0));
  const before = await scrolled();
  const touch = await touchOf(page);
  await touch('touchStart', start);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', { x: start.x, y: start.y - step * 20 });
  await touch('touchEnd');
  await expect.poll(scrolled).toBeGreaterThan(before);
  expect(timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
  expect(await page.locator('[data-preview]').count()).toBe(0);
});

test('a press chooses a bar, and handles are wide enough to be pressed and moved', async () => {
  const { page } = await site.open(YEAR, PHONE);
  await openTime(page);
  const handles = page.locator('.time-handles');
  const [box, picture] = [await boxOf(handles), await boxOf(page.locator('.histogram'))];
  expect([(box.width - picture.width) / 2, box.height].every((it) => it >= 24)).toBe(true);
  const touch = await touchOf(page);
  const start = { x: box.x + 12, y: box.y + box.height / 2 };
  const goal = { x: start.x + (picture.width * 3) / 12, y: start.y };
  await touch('touchStart', start);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', between(start, goal, step / 6));
  await touch('touchEnd');
  await expect.poll(() => timeOf(page)).toEqual(['2019-04-01', '2019-12-31']);
  await bar(page, /^August 2019: /).tap();
  await expect.poll(() => timeOf(page)).toEqual(['2019-08-01', '2019-08-31']);
});
