import { describe, expect, test } from 'vitest';
import { searchWords } from '../../src/words/search.ts';
import { openSite } from './open-site.ts';
import { foundCount, foundParagraphs, paragraphCount, statusOf } from './search-results.ts';

const site = openSite('base');

/** The ids of the paragraphs that a query finds, all of them shown. */
async function found(query: string): Promise<string[]> {
  const { page } = await site.open(`search/?view=flat&${new URLSearchParams({ q: query })}`);
  const all = await paragraphCount(page);
  const shown = page.locator('.passages a');
  for (let count = await shown.count(); count < all; count = await shown.count()) {
    await page.getByRole('button', { name: /^Show more/ }).click();
    await expect.poll(() => shown.count()).toBeGreaterThan(count);
  }
  return (await foundParagraphs(page)).toSorted();
}

describe('a name of two words is one, in every spelling', () => {
  test('beside an OR', async () => {
    const [town, other] = [await found('Khan Sheikhoun'), await found('Basqala')];
    expect(town.length).toBeGreaterThan(0);
    expect(other.length).toBeGreaterThan(0);
    const either = [...new Set([...town, ...other])].toSorted();
    expect(await found('Khan Sheikhoun OR Basqala')).toEqual(either);
    expect(await found('Basqala OR Khan Sheikhoun')).toEqual(either);
  });

  test('behind a minus', async () => {
    const [all, town] = [await found('airstrikes'), await found('airstrikes Maarat al-Numan')];
    expect(town.length).toBeGreaterThan(0);
    const without = await found('airstrikes -Maarat al-Numan');
    expect(without).toEqual(all.filter((it) => !town.includes(it)));
    expect(await found('airstrikes NOT Maarat al-Numan')).toEqual(without);
  });
});

test.each(["HTS's", 'HTS’s'])('the possessive of a name shows its card and finds what it finds: %s', async (query) => {
  expect(await found(query)).toEqual(await found('HTS'));
  const { page } = await site.open(`search/?q=${encodeURIComponent(query)}`);
  await foundCount(page);
  expect(await page.locator('.result.card').count()).toBe(1);
});

test('a word that stands in the names of one actor alone finds what names it', async () => {
  const named = await found('Erdogan');
  expect(named.length).toBeGreaterThan(1);
  expect(await found('اردوغان')).toEqual(named);
});

test('where many names have a word and no paragraph has, that is said and the names are listed', async () => {
  const { page } = await site.open('search/?q=Governorate');
  const names = await foundCount(page);
  expect(names).toBeGreaterThan(3);
  await page.getByText(searchWords.namesAlone(names)).waitFor();
  expect(await page.locator('.result[data-kind="place"]').count()).toBe(names);
});

test('a misspelling is put right as the archive writes it', async () => {
  const { page } = await site.open('search/?q=basquala');
  await page.locator('.meant button').first().waitFor();
  expect(await page.locator('.meant button').first().textContent()).toBe('Basqala');
  expect(await statusOf(page)).toBe('Nothing found');
});
