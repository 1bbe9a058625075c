import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { PROJECT } from './run-attest.ts';
import { filesOf } from './site-pages.ts';
import { treeLines } from './tree-hash.ts';

test('two builds in different folders, time zones and languages, on different days, are the same, byte for byte', async () => {
  const [first, second] = [await builtSite('root'), await builtSite('again')];
  expect(first.folder).not.toBe(second.folder);
  expect(first.archive).not.toBe(second.archive);
  const [one, other] = [await treeLines(first.folder), await treeLines(second.folder)];
  expect(one.length).toBeGreaterThan(50);
  expect(one.some((it) => it.startsWith('pagefind/'))).toBe(true);
  expect(other).toEqual(one);
});

test('two sites that differ are told apart', async () => {
  const [first, second] = [await builtSite('root'), await builtSite('base')];
  expect(await treeLines(first.folder)).not.toEqual(await treeLines(second.folder));
});

test('no file says where it was built', async () => {
  const { folder, archive } = await builtSite('root');
  const places = [PROJECT.replace(/\/$/, ''), folder, archive];
  const files = await filesOf(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  expect(files.filter((_, index) => places.some((place) => texts[index]?.includes(place)))).toEqual([]);
});
