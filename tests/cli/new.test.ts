import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/store/read-archive.ts';
import { attestHere, temporaryFolder, treeOf } from './attest.ts';

test('a new archive is valid and empty, keeps originals from git, and tells the next steps', async () => {
  const folder = temporaryFolder();
  const run = await attestHere(folder, ['new', 'my/archive']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('attest -- import');
  const { input, problems, setAside } = await readArchive(join(folder, 'my/archive'));
  expect([problems, setAside]).toEqual([[], []]);
  expect(input).toMatchObject({ reports: [], places: [], actors: [], info: { language: 'en' } });
  expect(readFileSync(join(folder, 'my/archive/.gitattributes'), 'utf8')).toContain('\n* -text\n');
  for (const page of ['about', 'method', 'cite', 'custody']) {
    expect(readFileSync(join(folder, `my/archive/pages/${page}.mdx`), 'utf8')).toMatch(
      /^---\ntitle: .+\ndescription: .+\n---\n/,
    );
  }
});

test('a folder that holds anything, or a file, is refused and left as it is', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'full'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'full/mine.txt'), 'mine');
  const before = treeOf(folder);
  expect(await attestHere(folder, ['new', 'full'])).toMatchObject({ code: 2, out: '' });
  expect(await attestHere(folder, ['new', 'full/mine.txt'])).toMatchObject({ code: 2, out: '' });
  expect(treeOf(folder)).toEqual(before);
  expect((await attestHere(folder, ['new', 'empty'])).code).toBe(0);
});
