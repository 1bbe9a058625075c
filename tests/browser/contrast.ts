import type { Locator } from 'playwright-core';

/** What of an element is seen: its words, its ground, its line below, what it is filled with. */
export type Seen = 'color' | 'background-color' | 'border-bottom-color' | 'outline-color' | 'fill';

/**
 * A colour of an element, or of what is drawn before it, as its red, green and blue from 0 to 255; one that lets some
 * of its ground through counts as if it did not, one that lets most of it through is refused.
 */
export async function colourOf(element: Locator, seen: Seen, pseudo?: '::before'): Promise<readonly number[]> {
  const colour = await element.evaluate((it, [name, part]) => getComputedStyle(it, part).getPropertyValue(name), [
    seen,
    pseudo,
  ] as const);
  const [red, green, blue, opacity = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || opacity < 0.5) {
    throw new Error(`expected a colour, got ${colour}`);
  }
  return [red, green, blue];
}

/** How far two colours are apart, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: readonly number[], other: readonly number[]): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((it) => {
    const share = it / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
