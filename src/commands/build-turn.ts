import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocked, type Locked, withArchiveLock } from '../store/lock-archive.ts';
import { PROJECT } from './run-astro.ts';
import type { Terminal } from './terminal.ts';

/** How long a build waits for others to end, in milliseconds. */
const PATIENCE = 30 * 60_000;

/**
 * Does a build while no other of this installation runs, waiting for its turn: Astro keeps one working folder for a whole
 * project, in which the pages of two archives would mix.
 */
export async function inTurn<Result>(terminal: Terminal, build: () => Promise<Result>): Promise<Result | Locked> {
  const folder = join(PROJECT, 'node_modules', '.cache');
  await mkdir(folder, { recursive: true });
  const atOnce = await withArchiveLock(folder, build, 0);
  if (!isLocked(atOnce)) return atOnce;
  terminal.err('Waiting for another build to end …');
  return withArchiveLock(folder, build, PATIENCE);
}
