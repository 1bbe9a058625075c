import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './built-site.ts';
import { CANARIES } from './hostile-archive.ts';
import { filesOf } from './site-pages.ts';
import { truthOf } from './site-truth.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await builtSite('hostile');
});

test('no word of a draft, nor its id, stands in any file of the site, the compressed search index included', async () => {
  const { drafts } = await truthOf(site);
  expect(drafts).toHaveLength(1);
  const found = await Promise.all([...CANARIES, ...drafts.map((it) => it.id)].map(filesWith));
  expect(found.flat()).toEqual([]);
});

test('a word of a published report is found that way: in its page, its original and the search index', async () => {
  const found = await filesWith('isolated');
  expect(found.some((file) => file.endsWith('/index.html'))).toBe(true);
  expect(found.some((file) => file.endsWith('/original.txt'))).toBe(true);
  expect(found.some((file) => /^search\/reports\/\d+\.pack$/.test(file))).toBe(true);
  expect(found.some((file) => /^search\/words\/\d+\.pack$/.test(file))).toBe(true);
});

test('the address under which a draft would be published is nowhere said to exist', async () => {
  const { drafts } = await truthOf(site);
  const names = await filesOf(site.folder);
  expect(names.filter((name) => drafts.some(({ id }) => name.includes(id)))).toEqual([]);
});

async function filesWith(word: string): Promise<string[]> {
  const files = await filesOf(site.folder);
  const found = await Promise.all(files.map(async (file) => ((await unpacked(file)).includes(word) ? [file] : [])));
  return found.flat();
}

/** The bytes of a file in lower case, unpacked where they are packed. */
async function unpacked(file: string): Promise<string> {
  const bytes = await readFile(join(site.folder, file));
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
}
