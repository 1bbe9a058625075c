import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, isMissing } from './file-text.ts';
import { isRunning, processStart } from './process-start.ts';
import { writeNewFile } from './write-safely.ts';

/** Who holds an archive's lock. */
interface LockOwner {
  readonly pid: number;
  /** When the process began, as the system counts it, so that a later process with the same id is not taken for it. */
  readonly started: string;
  readonly host: string;
  /** Differs for each taking of the lock. */
  readonly token: string;
}

/** Another process works on the archive and did not finish within the time allowed. */
export interface Locked {
  readonly lockedBy: LockOwner;
}

const LOCK = '.attest-lock';

const ownerSchema = z.object({ pid: z.int(), started: z.string(), host: z.string(), token: z.string() });

/** A lock that someone else than this software has written: never taken over. */
const UNREADABLE: LockOwner = { pid: 0, started: '', host: 'unknown', token: '' };

/**
 * Does work while no other process changes the archive: waits for the lock (`.attest-lock` in the archive's folder)
 * up to `patience` milliseconds, takes over that of a process that no longer runs, and gives it back at the end.
 */
export async function withArchiveLock<Result>(
  dir: string,
  work: () => Promise<Result>,
  patience = 20_000,
): Promise<Result | Locked> {
  const path = join(dir, LOCK);
  const deadline = performance.now() + patience;
  let holder = await take(path);
  while (holder !== undefined) {
    if (performance.now() > deadline) return { lockedBy: holder };
    await wait(20 + Math.random() * 30);
    holder = await take(path);
  }
  try {
    await clearDebris(dir);
    return await work();
  } finally {
    await unlink(path);
  }
}

/** Whether work was not done because the archive was locked. */
export function isLocked(result: unknown): result is Locked {
  return typeof result === 'object' && result !== null && 'lockedBy' in result;
}

/** Takes the lock at once, or gives its holder. A lock appears whole or not at all: it is linked, not written. */
async function take(path: string): Promise<LockOwner | undefined> {
  const own: LockOwner = {
    pid: process.pid,
    started: processStart(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  const written = `${path}.${own.pid}-${own.token}.new`;
  try {
    await writeNewFile(written, JSON.stringify(own));
    await link(written, path);
    return undefined;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(written, { force: true });
  }
  const holder = await holderOf(path);
  if (holder === undefined) return own;
  if (!isGone(holder)) return holder;
  await removeStale(path, holder);
  return holder;
}

/**
 * Removes the lock of a process that is gone. Only who holds the lock on *that* lock may, and only while it is still
 * the one seen: so of two that come upon it, neither can remove the lock the other has taken since.
 */
async function removeStale(path: string, gone: LockOwner): Promise<void> {
  const guard = `${path}.${gone.token}`;
  if ((await take(guard)) !== undefined) return;
  try {
    if ((await holderOf(path))?.token === gone.token) await unlink(path);
  } finally {
    await rm(guard, { force: true });
  }
}

/**
 * Takes away what processes killed while locking left: files not yet linked, and guards of locks that are long gone.
 * Only who holds the lock does so; the unlinked file of a running process is about to be linked and stays.
 */
async function clearDebris(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter((name) => name.startsWith(`${LOCK}.`));
  const left = names.filter((name) => !isRunning(Number(/\.(\d+)-[^.]*\.new$/.exec(name)?.[1] ?? Number.NaN)));
  await Promise.all(left.map((name) => rm(join(dir, name), { force: true })));
}

async function holderOf(path: string): Promise<LockOwner | undefined> {
  try {
    return ownerSchema.catch(UNREADABLE).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (error instanceof SyntaxError) return UNREADABLE;
    throw error;
  }
}

/** A process on another machine cannot be asked: it counts as running. */
function isGone(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return false;
  return !isRunning(owner.pid) || processStart(owner.pid) !== owner.started;
}
