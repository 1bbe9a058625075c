import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a new file whose bytes are on the disk when the promise resolves; refuses to write over another. */
export async function writeNewFile(path: string, content: Uint8Array | string, mode = 0o644): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    throw named(error, path);
  } finally {
    await file.close();
  }
}

/**
 * Replaces a file's content at one stroke: whoever reads, or is killed, finds the old content or the new. What a killed
 * one left goes with the next in that folder. Call it with the archive locked.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const staged = join(dirname(path), '.staging-file');
  await rm(staged, { force: true });
  await writeNewFile(staged, content);
  await rename(staged, path);
  await syncFolder(dirname(path));
}

/** Puts a folder's list of names on the disk, where the system can (not on Windows). */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    throw named(error, path);
  } finally {
    await folder.close();
  }
}

/** The system's errors on an open file do not say which; a person must know. */
function named(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path }) : error;
}

/** Puts every file and folder below a folder, and itself, on the disk. */
export async function syncTree(path: string): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) await syncTree(inner);
    else if (entry.isFile()) await syncFile(inner);
  }
  await syncFolder(path);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } catch (error) {
    throw named(error, path);
  } finally {
    await file.close();
  }
}
