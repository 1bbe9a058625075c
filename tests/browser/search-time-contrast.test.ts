import { expect, test } from 'vitest';
import { colourOf, contrast } from './contrast.ts';
import { openSite } from './open-site.ts';
import { bar, openTime } from './time-picture.ts';

const site = openSite('root');

/** What a reader must see of a control that has no words (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;

test.each(['light', 'dark'] as const)(
  'bars stand out from their ground, chosen or not, in %s colours',
  async (colorScheme) => {
    const { page } = await site.open('search/?q=idlib&from=2019-01-01&to=2019-12-31', { colorScheme });
    await openTime(page);
    const ground = await colourOf(page.locator('html'), 'background-color');
    const chosen = bar(page, /^August 2019: /);
    expect(
      contrast(await colourOf(chosen.locator('rect').last(), 'fill'), await colourOf(chosen, 'background-color')),
    ).toBeGreaterThan(ENOUGH);

    await page.getByRole('button', { name: 'the whole time' }).click();
    const plain = bar(page, /^2019: /);
    await expect.poll(() => plain.getAttribute('aria-pressed')).toBe('false');
    expect(contrast(await colourOf(plain.locator('rect').last(), 'fill'), ground)).toBeGreaterThan(ENOUGH);
  },
);
