import { describe, expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { openSite } from './open-site.ts';
import { chosen, paragraphCount } from './search-results.ts';
import { bar, bars, boxOf, countOf, dragTo, focused, openTime, ticks, timeOf, told, waysOut } from './time-picture.ts';

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
  await expect.poll(() => ticks(page)).toEqual(['Jan', 'Apr', 'Jul', 'Dec']);

  const month = bar(page, /^August 2019: /);
  const ofMonth = await countOf(month);
  await month.click();
  await expect.poll(() => paragraphCount(page)).toBe(ofMonth);
  await expect.poll(() => ticks(page)).toEqual(['1 Aug', '9 Aug', '17 Aug', '31 Aug']);

  const day = bar(page, /^20 August 2019: /);
  const ofDay = await countOf(day);
  await day.click();
  await expect.poll(() => paragraphCount(page)).toBe(ofDay);
  await expect.poll(() => waysOut(page)).toEqual(['August 2019', '2019', 'the whole time']);
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

test('a bar that is pressed with Shift is chosen with all between it and what was chosen', async () => {
  const { page } = await site.open(`${WHOLE}&from=2019-01-01&to=2020-12-31`);
  await openTime(page);
  await bar(page, /^2017: /).click({ modifiers: ['Shift'] });
  await expect.poll(() => timeOf(page)).toEqual(['2017-01-01', '2020-12-31']);
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
    await expect.poll(() => told(page)).toMatch(/^April\s–\sAugust 2019$/);
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
    await expect.poll(() => told(page)).toBe('2019');
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
    await expect.poll(() => told(page)).toBe('2019');
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
    await expect.poll(() => told(page)).toBe('2019–2020');
    await page.keyboard.press('Escape');
    await expect.poll(() => told(page)).toBe('2011–2020');
    await bar(page, /^2020: /).focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => told(page)).toBe('2018–2020');
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

  test('a handle that does not rest yet chooses nothing once all choices are taken back', async () => {
    const { page } = await site.open(YEAR);
    await openTime(page);
    await page.locator('.time-handles .from').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Clear all' }).first().click();
    await page.waitForTimeout(1200);
    expect(timeOf(page)).toEqual([null, null]);
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
