import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attestHere, folderWithArchive, reportIds, treeOf } from './attest.ts';

async function folderWithDraft(): Promise<{ readonly folder: string; readonly id: string }> {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'content/actors/town-news.md'), '---\nname: Town News\nkind: media\n---\n');
  writeFileSync(join(folder, 'content/actors/ada-mill.md'), '---\nname: Ada Mill\nkind: person\n---\n');
  writeFileSync(join(folder, 'a.txt'), 'The market burned, Ada Mill said.\n\nNobody was hurt on Monday.\n\n(video)\n');
  await attestHere(folder, ['import', 'a.txt', '--publisher', 'town-news', '--published', '2019-08-27']);
  return { folder, id: reportIds(folder)[0] ?? '' };
}

function stateOf(folder: string, id: string): string | undefined {
  return /^state: "?(\w+)/m.exec(readFileSync(join(folder, 'content/reports', id, 'report.yaml'), 'utf8'))?.[1];
}

test('publishing shows what becomes public, and makes it public', async () => {
  const { folder, id } = await folderWithDraft();
  const run = await attestHere(folder, ['publish', id, '--yes']);
  expect(run).toMatchObject({ code: 0, err: '' });
  for (const words of [
    'Town News',
    '2019-08-27 (inferred: given by the editor)',
    'lone-video: (video)',
    'Ada Mill',
    'a.txt',
  ]) {
    expect(run.out).toContain(words);
  }
  expect(stateOf(folder, id)).toBe('published');
  expect((await attestHere(folder, ['publish', id])).out).toContain(`${id} is already published`);
  expect((await attestHere(folder, ['publish', '--all'])).out).toContain('no draft');
});

test('without a terminal and without --yes nothing becomes public', async () => {
  const { folder, id } = await folderWithDraft();
  const before = treeOf(folder);
  const run = await attestHere(folder, ['publish', '--all']);
  expect(run.code).toBe(2);
  expect(run.err).toContain('--yes');
  expect(treeOf(folder)).toEqual(before);
  expect(stateOf(folder, id)).toBe('draft');
});

test.each([
  ['y', 'published'],
  ['YES ', 'published'],
  ['n', 'draft'],
  ['', 'draft'],
  ['yesterday', 'draft'],
])('the answer %j leaves the report %s', async (answer, state) => {
  const { folder, id } = await folderWithDraft();
  const run = await attestHere(folder, ['publish', id], answer);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('Make this report public? (y/N) ');
  expect(stateOf(folder, id)).toBe(state);
});

test('an id that no report has is refused, and none of the others becomes public', async () => {
  const { folder, id } = await folderWithDraft();
  const wrong = `${id.slice(0, 7)}${id.endsWith('0') ? '1' : '0'}`;
  const run = await attestHere(folder, ['publish', id, wrong, '--yes']);
  expect(run.code).toBe(2);
  expect(run.err).toContain(`did you mean "${id}"?`);
  expect(stateOf(folder, id)).toBe('draft');
});

test('with an error in the archive nothing is published, and every error is told', async () => {
  const { folder, id } = await folderWithDraft();
  writeFileSync(join(folder, 'content/places/a.md'), '---\nname: A\nkind: town\nparent: nowhere\n---\n');
  writeFileSync(join(folder, 'content/places/b.md'), '---\nname: B\n---\n');
  const run = await attestHere(folder, ['publish', id, '--yes']);
  expect(run.code).toBe(1);
  expect(run.err).toContain('places/a.md:4:9: error: "parent" names "nowhere"');
  expect(run.err).toContain('places/b.md:2:1: error: "kind" is missing');
  expect(stateOf(folder, id)).toBe('draft');
});
