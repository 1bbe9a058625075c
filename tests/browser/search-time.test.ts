import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { openSite } from './open-site.ts';
import { chosen, paragraphCount } from './search-results.ts';

const site = openSite('root');

const WHOLE = 'search/?q=idlib';
const YEAR = `${WHOLE}&from=2019-01-01&to=2019-12-31`;
const MONTH = `${WHOLE}&from=2019-08-01&to=2019-08-31`;

test('a bar is a control: a year opens its months, a month its days, and ways lead out again', async () => {
  const { page, watch } = await site.open(WHOLE);
  const all = await paragraphCount(page);
  await openTime(page);
  const year = bar(page, /^2019: /);
  expect(await countOf(year)).toBeLessThan(all);
  const ofYear = await countOf(year);
  await year.click();
  await expect.poll(() => timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
  await expect.poll(() => paragraphCount(page)).toBe(ofYear);
  expect(await chosen(page)).toEqual(['Remove Time: from 1 January 2019 to 31 December 2019']);
  expect(await ticks(page)).toEqual(['Jan', 'Apr', 'Jul', 'Dec']);

  const month = bar(page, /^August 2019: /);
  const ofMonth = await countOf(month);
  await month.click();
  await expect.poll(() => paragraphCount(page)).toBe(ofMonth);
  expect(await ticks(page)).toEqual(['1 Aug', '9 Aug', '17 Aug', '31 Aug']);

  const day = bar(page, /^20 August 2019: /);
  const ofDay = await countOf(day);
  await day.click();
  await expect.poll(() => paragraphCount(page)).toBe(ofDay);
  expect(await waysOut(page)).toEqual(['August 2019', '2019', 'the whole time']);
  expect(await day.getAttribute('aria-pressed')).toBe('true');

  await day.click();
  await expect.poll(() => timeOf(page)).toEqual(['2019-08-01', '2019-08-31']);
  await page.getByRole('button', { name: '2019', exact: true }).click();
  await expect.poll(() => timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
  await page.getByRole('button', { name: 'the whole time' }).click();
  await expect.poll(() => paragraphCount(page)).toBe(all);
  expect(new URL(page.url()).search).toBe('?q=idlib');
  expect(watch.complaints).toEqual([]);
});

test('every bar says what choosing it gives, and where there is nothing there is no button', async () => {
  const { page } = await site.open(MONTH);
  await openTime(page);
  const names = await bars(page).evaluateAll((all) => all.map((it) => it.ariaLabel ?? ''));
  expect(names.length).toBeGreaterThan(3);
  expect(await page.locator('.histogram > span').count()).toBe(31 - names.length);
  for (const name of names) {
    const [, when = '', count] = /^(\d+) August 2019: (\d+) paragraph/.exec(name) ?? [];
    const day = `2019-08-${when.padStart(2, '0')}`;
    await page.goto(site.address(`${WHOLE}&from=${day}&to=${day}`));
    expect([when, await paragraphCount(page)]).toEqual([when, Number(count)]);
  }
});

describe('to drag over bars with the mouse', () => {
  test('shows what would be chosen, and chooses it when it is let go', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    await dragTo(page, 3, 7);
    expect(await told(page)).toMatch(/^April\s–\sAugust 2019$/);
    expect(await page.locator('.histogram [data-preview]').count()).toBe(5);
    expect(timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
    await page.mouse.up();
    await expect.poll(() => timeOf(page)).toEqual(['2019-04-01', '2019-08-31']);
    await expect.poll(() => page.locator('.histogram [data-chosen]').count()).toBe(5);
  });

  test('works backwards, and outside of the picture', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    await dragTo(page, 8, 7);
    const box = await boxOf(page.locator('.histogram'));
    await page.mouse.move(box.x - 200, box.y + 300);
    await page.mouse.up();
    await expect.poll(() => timeOf(page)).toEqual(['2019-01-01', '2019-09-30']);
  });

  test('is given up by Escape', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    await dragTo(page, 3, 7);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-preview]').count()).toBe(0);
    expect(await told(page)).toBe('2019');
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
  });

  test('over nothing but empty time chooses nothing', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    await dragTo(page, 0, 1);
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
    expect(await told(page)).toBe('2019');
  });
});

describe('by keyboard alone', () => {
  test('arrows walk over what there is, Enter chooses, and the focus stays in the picture', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    await bars(page).first().focus();
    expect(await focused(page)).toMatch(/^April 2019: /);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^August 2019: /);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^April 2019: /);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => timeOf(page)[0]).toMatch(/^2019-0[48]-01$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.histogram') !== null)).toBe(true);
  });

  test('Shift and arrows stretch, Enter chooses the stretch, Escape gives it up', async () => {
    const { page } = await site.open(WHOLE);
    await openTime(page);
    await bar(page, /^2020: /).focus();
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await told(page)).toBe('2019–2020');
    await page.keyboard.press('Escape');
    expect(await told(page)).toBe('2011–2020');
    await bar(page, /^2020: /).focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await told(page)).toBe('2018–2020');
    await page.keyboard.press('Enter');
    await expect.poll(() => timeOf(page)).toEqual(['2018-01-01', '2020-12-31']);
  });

  test('the picture is one stop of the Tab key, and each handle one', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    await page.getByLabel('of what is told').focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 4; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops.map((it) => it.replace(/: .*/, ''))).toEqual(['April 2019', 'From', 'To', 'the whole time']);
  });

  test('a handle moves by arrows and says where it is; what it leaves is chosen when it rests, or at Enter', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    const from = page.getByRole('slider', { name: 'From' });
    expect(await from.getAttribute('aria-valuetext')).toBe('January 2019');
    await from.focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight');
    expect(await from.getAttribute('aria-valuetext')).toBe('April 2019');
    expect(timeOf(page)).toEqual(['2019-01-01', '2019-12-31']);
    await page.keyboard.press('Enter');
    await expect.poll(() => timeOf(page)).toEqual(['2019-04-01', '2019-12-31']);
    await expect.poll(() => focused(page)).toBe('From');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => timeOf(page)).toEqual(['2019-05-01', '2019-12-31']);
  });

  test('handles do not pass each other', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    const to = page.getByRole('slider', { name: 'To' });
    await page.getByRole('slider', { name: 'From' }).focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight');
    await to.focus();
    await page.keyboard.press('Home');
    expect(await to.getAttribute('aria-valuetext')).toBe('April 2019');
  });
});

describe('on a touch screen', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  test('a finger that goes sideways chooses', async () => {
    const { page } = await site.open(YEAR, phone);
    await openTime(page);
    const [first, last] = [await middleOf(barAt(page, 3)), await middleOf(barAt(page, 7))];
    const touch = await touchOf(page);
    await touch('touchStart', first);
    for (let step = 1; step <= 6; step += 1) await touch('touchMove', between(first, last, step / 6));
    expect(await told(page)).toMatch(/^April\s–\sAugust 2019$/);
    await touch('touchEnd');
    await expect.poll(() => timeOf(page)).toEqual(['2019-04-01', '2019-08-31']);
  });

  test('a finger that goes down moves the page and chooses nothing', async () => {
    const { page } = await site.open(YEAR, phone);
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
    const { page } = await site.open(YEAR, phone);
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
});

test('a screen reader is told what the picture is, what each bar is, and what is chosen', async () => {
  const { page } = await site.open(`${WHOLE}&from=2019-08-20&to=2019-08-20`);
  await openTime(page);
  const tree = await page.getByRole('group', { name: 'Time' }).ariaSnapshot();
  expect(tree).toContain('- toolbar "Paragraphs by time":');
  expect(tree).toMatch(/button "20 August 2019: \d+ paragraphs(, \d+ of a longer time)?" \[pressed\]/);
  expect(tree).toMatch(/button "19 August 2019: \d+ paragraphs?(, \d+ of a longer time)?"'\n/);
  expect(tree).toContain('- slider "From"');
  expect(tree).not.toContain('9 Aug\n');
});

test('the picture goes back and forth with the address, and follows the kind of date', async () => {
  const { page } = await site.open(WHOLE);
  await openTime(page);
  await bar(page, /^2019: /).click();
  await expect.poll(() => told(page)).toBe('2019');
  await page.goBack();
  await expect.poll(() => told(page)).toBe('2011–2020');
  await page.goForward();
  await expect.poll(() => told(page)).toBe('2019');
  await page.getByLabel('of publication').check();
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).toBe('published');
  await expect.poll(() => bars(page).first().getAttribute('aria-label')).toMatch(/^August 2019: /);
});

test('nothing is wrong with it that axe knows, however much is chosen', async () => {
  const { page } = await site.open(`${WHOLE}&from=2019-08-20&to=2019-08-25`);
  await openTime(page);
  expect(await lookAt(page)).toEqual([]);
});

/** Opens the time, on a phone the sheet before it. */
async function openTime(page: Page): Promise<void> {
  await paragraphCount(page);
  const sheet = page.getByRole('button', { name: /^Narrow the search/ });
  if (await sheet.isVisible()) await sheet.click();
  const group = page.locator('.facets details', { has: page.locator('summary', { hasText: /^Time$/ }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await bars(page).first().waitFor();
  await page.locator('.histogram').scrollIntoViewIfNeeded();
}

function bars(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Paragraphs by time' }).getByRole('button');
}

function bar(page: Page, name: RegExp): Locator {
  return page.getByRole('toolbar').getByRole('button', { name });
}

/** A bar by its place among all, those without a button included. */
function barAt(page: Page, place: number): Locator {
  return page.locator('.histogram > *').nth(place);
}

async function countOf(button: Locator): Promise<number> {
  return Number(/: (\d+) paragraph/.exec((await button.getAttribute('aria-label')) ?? '')?.[1]);
}

function timeOf(page: Page): (string | null)[] {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
}

async function told(page: Page): Promise<string> {
  return (await page.locator('.time-told').textContent()) ?? '';
}

function ticks(page: Page): Promise<string[]> {
  return page.locator('.time-axis i').allTextContents();
}

function waysOut(page: Page): Promise<string[]> {
  return page.locator('.time-out button').allTextContents();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: it } = document;
    return it?.ariaLabel ?? it?.textContent ?? '';
  });
}

/** Presses the mouse on one bar and moves it to another. */
async function dragTo(page: Page, from: number, to: number): Promise<void> {
  const [start, goal] = [await middleOf(barAt(page, from)), await middleOf(barAt(page, to))];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(goal.x, goal.y, { steps: 5 });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function boxOf(it: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await it.boundingBox();
  if (!box) throw new Error('expected it to be seen');
  return box;
}

async function middleOf(it: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(it);
  return { x: x + width / 2, y: y + height / 2 };
}

function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

/** Touches the screen as a finger would, by the browser's own protocol. */
async function touchOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
}
