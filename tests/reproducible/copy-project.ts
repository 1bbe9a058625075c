import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../site/run-attest.ts';
import { linkTree } from './link-tree.ts';

const run = promisify(execFile);

/**
 * Copies the project as a commit (`HEAD`) has it to a folder that does not exist yet, with the packages that are installed
 * now. Without git, the files are taken as they are.
 */
export async function copyProject(commit: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  if (isCheckout()) await extract(commit, to);
  else await cp(PROJECT, to, { recursive: true, filter: (path) => !MADE.has(basename(path)) });
  await linkTree(join(PROJECT, 'node_modules'), join(to, 'node_modules'), CACHES);
}

/** Whether a commit is copied, and not files that may have changed since. */
export function isCheckout(): boolean {
  return existsSync(join(PROJECT, '.git'));
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
