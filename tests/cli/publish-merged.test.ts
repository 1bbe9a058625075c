import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attestHere, folderWithArchive, reportIds } from './attest.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

/** Runs git in a folder, as nobody in particular and under no settings of this machine. */
function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
}

async function publishNew(folder: string, name: string, words: string): Promise<void> {
  writeFileSync(join(folder, name), words);
  await attestHere(folder, ['import', name]);
  expect(await attestHere(folder, ['publish', '--all', '--yes'])).toMatchObject({ code: 0, err: '' });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', name);
}

/** Numbers of the releases in an archive, and of each how many it follows. */
function releases(folder: string): readonly (readonly [number, number])[] {
  const names = readdirSync(join(folder, 'content/register')).sort();
  const seals = names.map((name) => readFileSync(join(folder, 'content/register', name), 'utf8').split('\n')[0] ?? '');
  return seals.map((line) => JSON.parse(line)).map(({ release, previous }) => [release, previous.length]);
}

test.skipIf(!hasGit)(
  'two branches publish apart, git (where installed) merges them, and the next release follows both',
  async () => {
    const folder = await folderWithArchive();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    await publishNew(folder, 'a.txt', 'The bridge fell.\n');
    git(folder, 'switch', '--quiet', '--create', 'other');
    await publishNew(folder, 'b.txt', 'The school stood.\n');
    git(folder, 'switch', '--quiet', 'main');
    await publishNew(folder, 'c.txt', 'The market burned.\n');
    git(folder, 'merge', '--quiet', '--no-edit', 'other');
    expect(releases(folder)).toEqual([
      [1, 0],
      [2, 1],
      [2, 1],
    ]);
    expect(reportIds(folder)).toHaveLength(3);
    expect((await attestHere(folder, ['publish'])).out).toContain('Nothing is new since release 2');
    await publishNew(folder, 'd.txt', 'The mill turned.\n');
    expect(releases(folder).at(-1)).toEqual([3, 2]);
  },
);
