import { describe, expect, test } from 'vitest';
import { colourOf, contrast } from './contrast.ts';
import { openSite } from './open-site.ts';
import { openFacet } from './search-results.ts';
import { pathOf } from './templates.ts';
import { bar, openTime } from './time-picture.ts';

const site = openSite('root');

describe.each(['light', 'dark'] as const)('in colours that the system forces, %s', (colorScheme) => {
  const open = async (path: string) => (await site.open(path, { forcedColors: 'active', colorScheme })).page;

  test('the words found can be read', async () => {
    const page = await open('search/?q=idlib');
    const mark = page.locator('.excerpt mark').first();
    expect(contrast(await colourOf(mark, 'color'), await colourOf(mark, 'background-color'))).toBeGreaterThan(4.5);
    const ground = await colourOf(page.locator('html'), 'background-color');
    expect(contrast(await colourOf(mark, 'background-color'), ground)).not.toBe(1);
  });

  test('the bars of the time are seen, and those chosen are seen to be', async () => {
    const page = await open('search/?q=idlib&from=2017-01-01&to=2019-12-31');
    await openTime(page);
    const ground = await colourOf(page.locator('html'), 'background-color');
    const chosen = bar(page, /^2019: /);
    expect(contrast(await colourOf(chosen.locator('svg'), 'fill'), ground)).toBeGreaterThan(3);
    expect(contrast(await colourOf(chosen, 'border-bottom-color'), ground)).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'the whole time' }).click();
    await expect.poll(() => bar(page, /^2019: /).getAttribute('aria-pressed')).toBe('false');
    const plain = bar(page, /^2019: /);
    expect(contrast(await colourOf(plain.locator('svg'), 'fill'), ground)).toBeGreaterThan(4.5);
    expect(await colourOf(plain, 'border-bottom-color')).toEqual(ground);
  });

  test('a value that is left out shows its button pressed', async () => {
    const page = await open('search/?q=idlib&not-place=syria');
    await openFacet(page, 'Place');
    const lines = (isPressed: boolean) => page.locator(`.exclude[aria-pressed="${isPressed}"]`).first();
    const ground = await colourOf(page.locator('html'), 'background-color');
    expect(contrast(await colourOf(lines(true), 'border-bottom-color'), ground)).toBeGreaterThan(3);
    expect(await colourOf(lines(false), 'border-bottom-color')).toEqual(ground);
  });

  test('the paragraph of an address has a line around it', async () => {
    const path = await pathOf('report', site.built());
    const page = await open(path);
    const passage = page.locator('p.passage[id]').nth(1);
    await page.goto(site.address(`${path}#${await passage.getAttribute('id')}`));
    const line = await passage.evaluate((it) => getComputedStyle(it).outlineStyle);
    expect(line).toBe('solid');
  });

  test('a date that is a day has its sign filled', async () => {
    const page = await open('chronology/2019/08/');
    const ground = await colourOf(page.locator('html'), 'background-color');
    const day = page.locator('.day[data-precision="day"]:not([data-approximate]) > h2').first();
    expect(contrast(await colourOf(day, 'background-color', '::before'), ground)).toBeGreaterThan(3);
  });

  test('a map is drawn on the ground of the page', async () => {
    const page = await open('places/basqala/');
    const ground = await colourOf(page.locator('html'), 'background-color');
    expect(await colourOf(page.locator('.map .regions path').first(), 'fill')).toEqual(ground);
    const dot = page.locator('.map circle:not(.reach)').first();
    expect(contrast(await colourOf(dot, 'fill'), ground)).toBeGreaterThan(3);
  });
});
