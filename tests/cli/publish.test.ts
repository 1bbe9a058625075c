import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const again = treeOf(folder);
  expect((await attestHere(folder, ['publish', id])).out).toContain(`${id} is already published`);
  expect(await attestHere(folder, ['publish'])).toMatchObject({
    code: 0,
    out: 'Nothing is new since release 1; nothing was written.',
  });
  expect(treeOf(folder)).toEqual(again);
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

function releases(folder: string): readonly string[] {
  return readdirSync(join(folder, 'content/register')).sort();
}

/** The last release of an archive, a line an item, without its seal. */
function lastRelease(folder: string): readonly { readonly address: string }[] {
  const [name = ''] = releases(folder).slice(-1);
  const lines = readFileSync(join(folder, 'content/register', name), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(1).map((line) => JSON.parse(line));
}

test('a release names the report, its paragraphs and every record, and the next only what is new or changed', async () => {
  const { folder, id } = await folderWithDraft();
  await attestHere(folder, ['publish', id, '--yes']);
  const [first = ''] = releases(folder);
  const addresses = lastRelease(folder).map(({ address }) => address);
  expect(addresses.filter((it) => it.startsWith('r/'))).toMatchObject([
    `r/${id}`,
    expect.stringMatching(`^r/${id}#p`),
    expect.stringMatching(`^r/${id}#p`),
  ]);
  expect(addresses.filter((it) => it.startsWith('actors/'))).toEqual(['actors/ada-mill', 'actors/town-news']);
  writeFileSync(join(folder, 'content/actors/ada-mill.md'), '---\nname: Ada Millar\nkind: person\n---\n');
  writeFileSync(join(folder, 'content/places/old-town.md'), '---\nname: Old Town\nkind: town\n---\n');
  const run = await attestHere(folder, ['publish', '--yes']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('places/old-town  the place “Old Town”');
  expect(run.out).toContain('actors/ada-mill  the actor “Ada Mill” → the actor “Ada Millar”');
  expect(lastRelease(folder)).toEqual([
    { address: 'actors/ada-mill', name: 'Ada Millar' },
    { address: 'places/old-town', name: 'Old Town' },
  ]);
  expect(releases(folder)).toMatchObject([first, expect.stringMatching(/^2-/)]);
});

test.each<readonly [string, string, (folder: string, id: string) => void]>([
  [
    'a record',
    'actors/ada-mill is gone; it showed the actor “Ada Mill”',
    (folder) => rmSync(join(folder, 'content/actors/ada-mill.md')),
  ],
  [
    'the publicity of a report',
    'is gone; it showed version 1 of a report',
    (folder, id) => {
      const path = join(folder, 'content/reports', id, 'report.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^state: "?published"?/m, 'state: draft'));
    },
  ],
  [
    'the last release',
    'is public, and no release names it',
    (folder) => rmSync(join(folder, 'content/register', releases(folder).at(-1) ?? '')),
  ],
  [
    'a word of a release',
    'its bytes are not those it is named by',
    (folder) => {
      const path = join(folder, 'content/register', releases(folder)[0] ?? '');
      writeFileSync(path, readFileSync(path, 'utf8').replace('Ada Mill', 'Ida Mill'));
    },
  ],
])('taking away %s stops the next build before anything is written', async (_, words, take) => {
  const { folder, id } = await folderWithDraft();
  writeFileSync(join(folder, 'b.txt'), 'The school stood.\n');
  await attestHere(folder, ['import', 'b.txt']);
  await attestHere(folder, ['publish', id, '--yes']);
  await attestHere(folder, ['publish', '--all', '--yes']);
  take(folder, id);
  const run = await attestHere(folder, ['build']);
  expect(run.code).toBe(1);
  expect(run.err).toContain(words);
  expect(run.err).toContain('way out:');
  expect(run.err).toContain('nothing was built');
});

test('what the register promised and the archive has lost is not published over', async () => {
  const { folder, id } = await folderWithDraft();
  await attestHere(folder, ['publish', id, '--yes']);
  rmSync(join(folder, 'content/actors/ada-mill.md'));
  const run = await attestHere(folder, ['publish', '--yes']);
  expect(run.code).toBe(1);
  expect(run.err).toContain('actors/ada-mill is gone');
  expect(releases(folder)).toHaveLength(1);
});
