import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../site/run-attest.ts';
import { linkTree } from './link-tree.ts';

const run = promisify(execFile);

/**
 * Copies the project to a folder that does not exist yet, with the packages that are installed now: as a commit has it, or,
 * where none is given, with its files as they are.
 */
export async function copyProject(commit: string | undefined, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  if (commit === undefined) await cp(PROJECT, to, { recursive: true, filter: (path) => !MADE.has(basename(path)) });
  else await extract(commit, to);
  await linkTree(join(PROJECT, 'node_modules'), join(to, 'node_modules'), CACHES);
}

/** The full name of a commit (`HEAD`); `undefined` where the project is no checkout, or there is no git to ask. */
export async function findCommit(name: string): Promise<string | undefined> {
  if (!existsSync(join(PROJECT, '.git'))) return undefined;
  const asked = run('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: PROJECT });
  return asked.then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** What builds and tests make, and packages. */
const MADE: ReadonlySet<string> = new Set(['.git', '.astro', '.vitest', 'dist', 'node_modules']);

/** What programs keep for their next run among the packages: a copy starts without. */
const CACHES: ReadonlySet<string> = new Set(['.astro', '.cache', '.vite', '.vitest']);

async function extract(commit: string, to: string): Promise<void> {
  const bundle = `${to}.tar`;
  await run('git', ['archive', '--format=tar', `--output=${bundle}`, commit], { cwd: PROJECT });
  await run('tar', ['-xf', bundle, '-C', to]);
  await rm(bundle);
}
