import type { Locator, Page } from 'playwright-core';
import { paragraphCount } from './search-results.ts';

/** Opens the time, on a phone the sheet before it. */
export async function openTime(page: Page): Promise<void> {
  await paragraphCount(page);
  const sheet = page.getByRole('button', { name: /^Narrow the search/ });
  if (await sheet.isVisible()) await sheet.click();
  const group = page.locator('.facets details', { has: page.locator('summary', { hasText: /^Time$/ }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await bars(page).first().waitFor();
  await page.locator('.histogram').scrollIntoViewIfNeeded();
}

/** The bars that can be chosen. */
export function bars(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Paragraphs by time' }).getByRole('button');
}

/** A bar by its name. */
export function bar(page: Page, name: RegExp): Locator {
  return page.getByRole('toolbar').getByRole('button', { name });
}

/** A bar by its place among all, those without a button included. */
export function barAt(page: Page, place: number): Locator {
  return page.locator('.histogram > *').nth(place);
}

/** How many paragraphs a bar says it gives. */
export async function countOf(button: Locator): Promise<number> {
  return Number(/: (\d+) paragraph/.exec((await button.getAttribute('aria-label')) ?? '')?.[1]);
}

/** The first and the last day that the address asks for. */
export function timeOf(page: Page): (string | null)[] {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
}

/** What the picture says it shows, or what is about to be chosen. */
export async function told(page: Page): Promise<string> {
  return (await page.locator('.time-told').textContent()) ?? '';
}

/** What stands below the bars. */
export function ticks(page: Page): Promise<string[]> {
  return page.locator('.time-axis i').allTextContents();
}

/** The longer times that are offered. */
export function waysOut(page: Page): Promise<string[]> {
  return page.locator('.time-out button').allTextContents();
}

/** What is called that has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: it } = document;
    return it?.ariaLabel ?? it?.textContent ?? '';
  });
}

/** Presses the mouse on one bar and moves it to another. */
export async function dragTo(page: Page, from: number, to: number): Promise<void> {
  const [start, goal] = [await middleOf(barAt(page, from)), await middleOf(barAt(page, to))];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(goal.x, goal.y, { steps: 5 });
}

/** In the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where something stands in the window. */
export async function boxOf(it: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await it.boundingBox();
  if (!box) throw new Error('expected it to be seen');
  return box;
}

/** The middle of something in the window. */
export async function middleOf(it: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(it);
  return { x: x + width / 2, y: y + height / 2 };
}

/** A point on the way from one to another. */
export function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

/** Touches the screen as a finger would, by the browser's own protocol. */
export async function touchOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
}
