import { mkdir } from 'node:fs/promises';
import { withArchiveLock } from '../../src/store/lock-archive.ts';

const PATIENCE = 240_000;

/** Does work while no other process does that takes turns in `folder`: Astro keeps one cache for a whole project. */
export async function withTurn<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true });
  const done = await withArchiveLock(folder, async () => ({ result: await work() }), PATIENCE);
  if ('lockedBy' in done) throw new Error(`another build has been running for ${PATIENCE / 1000} s`);
  return done.result;
}
