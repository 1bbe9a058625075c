import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { attestHere } from '../cli/attest.ts';
import { commitAll, git, HAS_GIT } from './git.ts';
import { copyOf, makeRecordedArchive, must, type RecordedArchive, verdictOn, writePlace } from './recorded-archive.ts';

let archive: RecordedArchive;

beforeAll(async () => {
  archive = await makeRecordedArchive();
});

/** Two people work apart, and git merges what they did. */
async function merge(
  here: (folder: string) => Promise<unknown>,
  there: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = copyOf(archive);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commitAll(folder, 'Begin');
  git(folder, 'switch', '--quiet', '--create', 'other');
  await there(folder);
  commitAll(folder, 'There');
  git(folder, 'switch', '--quiet', 'main');
  await here(folder);
  commitAll(folder, 'Here');
  git(folder, 'merge', '--quiet', '--no-edit', 'other');
  return folder;
}

async function publishNew(folder: string, name: string, text: string): Promise<void> {
  writeFileSync(join(folder, name), text);
  await must(folder, 'import', name);
  await must(folder, 'publish', '--all', '--yes');
}

async function importNew(folder: string, name: string, text: string): Promise<void> {
  writeFileSync(join(folder, name), text);
  await must(folder, 'import', name);
}

/** Each editor has also something of their own to say, so that no two entries are the same. */
async function edit(folder: string, id: string, name: string): Promise<void> {
  writePlace(folder, id, name);
  writePlace(folder, `${editors++}-town`, 'Some Town');
  await must(folder, 'publish', '--yes');
}

let editors = 0;

type Work = (folder: string) => Promise<unknown>;

const WORKS: readonly (readonly [string, Work, Work])[] = [
  [
    'both publish',
    (it) => publishNew(it, 'a.txt', 'The dam broke.\n'),
    (it) => publishNew(it, 'b.txt', 'It rained.\n'),
  ],
  ['both import', (it) => importNew(it, 'a.txt', 'The dam broke.\n'), (it) => importNew(it, 'b.txt', 'It rained.\n')],
  [
    'one publishes, one edits',
    (it) => publishNew(it, 'a.txt', 'The dam broke.\n'),
    (it) => edit(it, 'old-town', 'Old'),
  ],
  ['both edit', (it) => edit(it, 'river-bank', 'Bank'), (it) => edit(it, 'old-town', 'Old')],
  [
    'one imports, one publishes',
    (it) => importNew(it, 'a.txt', 'The dam broke.\n'),
    (it) => publishNew(it, 'b.txt', 'It rained.\n'),
  ],
  ['both change one record alike', (it) => edit(it, 'old-town', 'Town'), (it) => edit(it, 'old-town', 'Town')],
];

function lastEntry(folder: string): { readonly act: string; readonly prev: readonly string[] } {
  const lines = readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').trimEnd().split('\n');
  return JSON.parse(lines.at(-1) ?? '');
}

test.runIf(HAS_GIT).each(WORKS)(
  'two branches: %s; git (where installed) merges them, nothing is amiss, and the next entry joins them',
  async (_, here, there) => {
    const folder = await merge(here, there);
    const run = await attestHere(folder, ['verify']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('no entry of the journal joins them yet');
    await must(folder, 'publish', '--yes');
    expect(lastEntry(folder).prev).toHaveLength(2);
    expect(await verdictOn(folder)).toEqual({ code: 0, codes: [], files: [] });
    expect((await attestHere(folder, ['verify'])).out).not.toContain('joins them');
    expect((await must(folder, 'publish')).out).toContain('nothing was written');
  },
);

test.runIf(HAS_GIT)('in merged branches damage is found as elsewhere', async () => {
  const [, here, there] = WORKS[0] ?? [];
  if (!here || !there) throw new Error('expected works');
  const folder = await merge(here, there);
  const path = join(folder, 'content/journal.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.toSpliced(-3, 1).join('\n'));
  expect((await verdictOn(folder)).codes).toEqual(['journal-chain']);
  writeFileSync(path, lines.join('\n'));
  writeFileSync(join(folder, 'content/places/old-town.md'), 'x');
  expect((await verdictOn(folder)).codes).toEqual(['record-altered']);
});
