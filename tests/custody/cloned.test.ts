import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commitAll, git, HAS_GIT } from './git.ts';
import { copyOf, makeRecordedArchive, type RecordedArchive, verdictOn } from './recorded-archive.ts';

let archive: RecordedArchive;

beforeAll(async () => {
  archive = await makeRecordedArchive();
});

/** Commits the archive of a folder and clones it with a git that converts line ends as on Windows. */
function cloneConverting(folder: string): string {
  git(join(folder, 'content'), 'init', '--quiet');
  git(join(folder, 'content'), 'config', 'core.autocrlf', 'true');
  commitAll(join(folder, 'content'), 'All');
  git(folder, 'clone', '--quiet', '--config', 'core.autocrlf=true', 'content', 'clone/content');
  return join(folder, 'clone');
}

test.runIf(HAS_GIT)('a clone by git (where installed) that converts line ends is as recorded', async () => {
  expect(await verdictOn(cloneConverting(copyOf(archive)))).toEqual({ code: 0, codes: [], files: [] });
});

test.runIf(HAS_GIT)('without .gitattributes it is not, and that is found', async () => {
  const folder = copyOf(archive);
  rmSync(join(folder, 'content/.gitattributes'));
  const { code, codes } = await verdictOn(cloneConverting(folder));
  expect(code).toBe(1);
  expect(codes).not.toEqual([]);
});
