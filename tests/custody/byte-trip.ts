import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/store/register/sha256.ts';
import { mustRun } from '../site/run-attest.ts';
import { commitAll, git, HAS_GIT } from './git.ts';
import { writeOddFiles } from './odd-files.ts';

/** SHA-256 of random files as they were received, and as they came out at the other end; both in order. */
export interface ByteTrip {
  readonly received: readonly string[];
  readonly downloaded: readonly string[];
}

/**
 * Sends random files through everything that could change a byte: import, a git that is told to convert line ends (where
 * installed), publishing and the build.
 */
export async function byteTrip(folder: string, count: number, seed: number): Promise<ByteTrip> {
  const archive = join(folder, 'content');
  await mustRun(['new', archive]);
  const batches = writeOddFiles(join(folder, 'received'), count, seed);
  for (const { files, encoding } of batches) {
    const options = encoding === undefined ? [] : ['--encoding', encoding];
    await mustRun(['import', ...files, '--archive', archive, ...options]);
  }
  await mustRun(['publish', '--all', '--yes', '--archive', archive]);
  const cloned = HAS_GIT ? clone(folder, archive) : archive;
  await mustRun(['verify', '--archive', cloned]);
  const out = join(folder, 'dist');
  await mustRun(['build', '--archive', cloned, '--out', out]);
  return { received: batches.flatMap(({ hashes }) => hashes).sort(), downloaded: downloads(out) };
}

function clone(folder: string, archive: string): string {
  const convert = ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false'];
  git(archive, 'init', '--quiet');
  git(archive, ...convert, 'add', '--all');
  commitAll(archive, 'All');
  git(folder, ...convert, 'clone', '--quiet', '--config', 'core.autocrlf=true', archive, 'clone');
  return join(folder, 'clone');
}

function downloads(site: string): readonly string[] {
  const ids = readdirSync(join(site, 'r'), { withFileTypes: true }).filter((it) => it.isDirectory());
  const reports = ids.filter(({ name }) => /^[0-9a-z]{8}$/.test(name));
  return reports.map(({ name }) => sha256(readFileSync(join(site, 'r', name, 'original.txt')))).sort();
}
