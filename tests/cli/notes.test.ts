import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/store/register/sha256.ts';
import { attestHere, folderWithArchive, reportIds } from './attest.ts';

const BECAUSE = ['--reason', 'the publisher corrected it', '--by', 'AB'] as const;

/** An archive with three releases: a report, its revision with a second report, the withdrawal of the first. */
async function folderWithReleases() {
  const folder = await folderWithArchive();
  const run = async (...args: readonly string[]) => {
    const done = await attestHere(folder, args);
    if (done.code !== 0) throw new Error(`${args.join(' ')}: ${done.out}${done.err}`);
    return done.out;
  };
  writeFileSync(join(folder, 'a.txt'), 'Zanzibarword of the day\n\nThe mill stands by a river.\n\nIt rained.\n');
  await run('import', 'a.txt');
  const [first = ''] = reportIds(folder);
  const said = [await run('publish', '--all', '--yes', '--by', 'AB')];
  writeFileSync(join(folder, 'b.txt'), 'Zanzibarword of the day\n\nThe mill stands by a river.\n');
  const gone = paragraphs(folder, first).at(-1);
  await run('revise', first, 'b.txt', ...BECAUSE, '--match', `${gone}=gone`);
  writeFileSync(join(folder, 'c.txt'), 'The school is tall.\n');
  await run('import', 'c.txt');
  const second = reportIds(folder).find((id) => id !== first) ?? '';
  said.push(await run('publish', '--all', '--yes'));
  await run('withdraw', first, '--kind', 'legal', '--role', 'the editor', '--yes');
  said.push(await run('publish', '--yes'));
  return { folder, first, second, said };
}

function paragraphs(folder: string, id: string): readonly string[] {
  const lines = readFileSync(join(folder, 'content/reports', id, 'segments.jsonl'), 'utf8');
  return Array.from(lines.matchAll(/"id":"(p[0-9a-z]{5})"/g), ([, it = '']) => it);
}

async function notesOf(folder: string, ...release: readonly string[]): Promise<string> {
  const run = await attestHere(folder, ['notes', ...release]);
  expect(run).toMatchObject({ code: 0, err: '' });
  return run.out;
}

test('publishing prints the notes of its release, and `notes` prints them again, word for word', async () => {
  const { folder, said } = await folderWithReleases();
  for (const [index, out] of said.entries()) expect(out).toContain(await notesOf(folder, String(index + 1)));
  expect(await notesOf(folder)).toBe(await notesOf(folder, '3'));
});

test('notes say what was new, what changed and what is gone, and who published it where that was said', async () => {
  const { folder, first, second } = await folderWithReleases();
  const page = (id: string) => `  https://example.org/r/${id}/`;
  const one = await notesOf(folder, '1');
  expect(one).toMatch(/^An archive of reports, release 1, \d{4}-\d\d-\d\d, by AB$/m);
  expect(one).toContain(`New: 1 report, 3 paragraphs\n${page(first)}  version 1`);
  expect(one).not.toContain('Changed');
  const two = await notesOf(folder, '2');
  expect(two).toMatch(/^An archive of reports, release 2, \d{4}-\d\d-\d\d$/m);
  expect(two).toContain(`New: 1 report, 1 paragraph\n${page(second)}  version 1`);
  expect(two).toContain(`Changed: 1 report, 2 paragraphs\n${page(first)}  version 2`);
  expect(two).toContain('Gone, and the address says so: 1 paragraph');
  const three = await notesOf(folder, '3');
  expect(three).toContain(`Changed: 1 report, 3 paragraphs\n${page(first)}  withdrawn`);
  expect(three).not.toContain('Gone');
  expect(three).not.toContain('New');
});

test('no word of a report and no title stands in notes: they cannot be taken back', async () => {
  const { folder } = await folderWithReleases();
  for (const release of ['1', '2', '3']) expect(await notesOf(folder, release)).not.toMatch(/zanzibar|mill|school/i);
});

test('by their digits a copy of the archive is checked, with their own commands and after later releases', async () => {
  const { folder } = await folderWithReleases();
  const last = await notesOf(folder);
  const manifest = sha256(readFileSync(join(folder, 'content/MANIFEST'), 'utf8'));
  expect(last).toContain(manifest);
  const [, ...commands] = last.split('\n').filter((it) => /^ {2}(?:sha256sum|attest) /.test(it));
  const options = { cwd: join(folder, 'content'), encoding: 'utf8' } as const;
  const sums = spawnSync('sha256sum', ['--check', '--quiet', 'MANIFEST'], options);
  if (!sums.error) expect([sums.status, sums.stdout]).toEqual([0, '']);
  const [digits = ''] = /[0-9a-f]{16}$/.exec(commands.at(-1) ?? '') ?? [];
  expect(manifest.startsWith(digits)).toBe(true);
  for (const release of ['1', '2', '3']) {
    const [known = ''] = /[0-9a-f]{16}$/.exec(await notesOf(folder, release)) ?? [];
    expect(await attestHere(folder, ['verify', '--known', known])).toMatchObject({ code: 0, err: '' });
  }
});

test.each<readonly [string, readonly string[], number, string]>([
  ['a release that never was', ['9'], 2, 'there is no release "9"; the last is 3'],
  ['two at once', ['1', '2'], 2, 'one argument too many'],
  ['an archive that is not there', ['--archive', 'elsewhere'], 1, 'archive.yaml: error'],
])('%s has no notes', async (_, args, code, words) => {
  const { folder } = await folderWithReleases();
  const run = await attestHere(folder, ['notes', ...args]);
  expect(run).toMatchObject({ code, out: '', err: expect.stringContaining(words) });
});

test('where nothing is published, or the register is damaged, there are none', async () => {
  const empty = await attestHere(await folderWithArchive(), ['notes']);
  expect(empty).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nothing is published') });
  const { folder } = await folderWithReleases();
  renameSync(join(folder, 'content/register'), join(folder, 'register'));
  rmSync(join(folder, 'content/register'), { recursive: true, force: true });
  writeFileSync(join(folder, 'content/register'), '');
  expect((await attestHere(folder, ['notes'])).code).not.toBe(0);
});
