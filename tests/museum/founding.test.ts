import { beforeAll, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../site/built-site.ts';
import { brokenPromises } from './broken-promises.ts';
import { readPromises } from './promised.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await builtSite('base');
});

test('the site of the project’s own archive keeps every address that it ever published', async ({ skip }) => {
  const promises = await readPromises(site.archive);
  skip(promises.told.length === 0, 'nothing was published in this archive');
  const paragraphs = [...promises.now.keys()].filter((address) => address.includes('#'));
  expect(paragraphs.length).toBeGreaterThan(0);
  expect(await brokenPromises(promises, site)).toEqual([]);
});
