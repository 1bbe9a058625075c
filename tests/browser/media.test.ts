import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { truthOf } from '../site/site-truth.ts';
import { openSite } from './open-site.ts';
import { pathOf, TEMPLATES } from './templates.ts';

const site = openSite('root');

test('a printed report shows the number and the address of each paragraph, and nothing that needs a screen', async () => {
  const path = await pathOf('report', site.built());
  const { page } = await site.open(path);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const { published, input } = await truthOf(site.built());
  const home = new URL('/', input.info.address).href;
  const paragraphs =
    published.find((it) => path.includes(it.id))?.segments.filter((it) => it.kind === 'paragraph') ?? [];
  expect(paragraphs.length).toBeGreaterThan(3);
  for (const { id } of paragraphs) {
    const block = page.locator('.block', { has: page.locator(`#${id}`) });
    expect(await block.locator('.number').isVisible()).toBe(true);
    expect(await printedAfter(block)).toBe(`"${home}${path}#${id}"`);
  }
  const gone = [
    '.site-head',
    'nav',
    '.search-box',
    '.legend button',
    '.neighbours',
    '.skip',
    '.preview',
    '.beside .cite',
  ];
  for (const part of gone) expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
  expect(await page.locator('.record-of').isVisible()).toBe(true);
});

test('on a screen the addresses of paragraphs are not written out', async () => {
  const { page } = await site.open(await pathOf('report', site.built()));
  expect(await printedAfter(page.locator('.block').first())).toBe('none');
});

test('a reader who asks for dark pages gets dark ground and light words, printed or not asked for light', async () => {
  const { page } = await site.open(await pathOf('report', site.built()), { colorScheme: 'dark' });
  expect(await lightness(page.locator('html'), 'background-color')).toBeLessThan(0.15);
  expect(await lightness(page.locator('.report .passage').first(), 'color')).toBeGreaterThan(0.7);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await lightness(page.locator('html'), 'background-color')).toBeGreaterThan(0.9);
  expect(await lightness(page.locator('.report .passage').first(), 'color')).toBeLessThan(0.15);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await lightness(page.locator('html'), 'background-color')).toBeGreaterThan(0.9);
  expect(await lightness(page.locator('.report .passage').first(), 'color')).toBeLessThan(0.15);
});

test.each(TEMPLATES)('nothing moves by itself on the page "%s", whatever the reader prefers', async (template) => {
  const { page } = await site.open(await pathOf(template, site.built()), { reducedMotion: 'no-preference' });
  const moving = await page.evaluate(() => {
    const styles = [...document.querySelectorAll('*')].map((it) => getComputedStyle(it));
    const moves = (it: CSSStyleDeclaration) => it.animationName !== 'none' || it.scrollBehavior === 'smooth';
    return styles.filter(moves).length + document.getAnimations().length;
  });
  expect(moving).toBe(0);
});

/** What is written after an element: CSS content, in quotation marks. */
function printedAfter(element: Locator): Promise<string> {
  return element.evaluate((it) => getComputedStyle(it, '::after').content);
}

/** How light a colour is, from 0 to 1: the mean of its channels. */
async function lightness(element: Locator, property: 'color' | 'background-color'): Promise<number> {
  const colour = await element.evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);
  const channels = colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
  if (channels.length !== 3) throw new Error(`expected a colour of three channels, got ${colour}`);
  return channels.reduce((sum, it) => sum + it, 0) / 3 / 255;
}
