import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../../core/custody/archive-path.ts';
import { isMissing } from '../file-text.ts';
import { syncFolder, writeNewFile } from '../write-safely.ts';
import type { DrawnManifest } from './draw-manifest.ts';

const STAGING = `.${MANIFEST}-`;

/**
 * Lays a manifest ready, hidden and named by its hash, before the change it belongs to is made. `placeManifest` puts it in
 * place after the change; a command that is killed between leaves it ready for the next. Call it with the archive locked.
 */
export async function stageManifest(dir: string, { text, sha256 }: DrawnManifest): Promise<void> {
  await rm(stagedPath(dir, sha256), { force: true });
  await writeNewFile(stagedPath(dir, sha256), text);
}

/** The text of a staged manifest; absent where it is in place already. */
export async function stagedManifest(dir: string, sha256: string): Promise<string | undefined> {
  try {
    return await readFile(stagedPath(dir, sha256), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Puts a staged manifest in place; nothing where it is already. Call it with the archive locked. */
export async function placeManifest(dir: string, sha256: string): Promise<void> {
  try {
    await rename(stagedPath(dir, sha256), join(dir, MANIFEST));
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await syncFolder(dir);
}

/** Takes away every staged manifest: what commands left that were killed before their change was made. */
export async function clearStagedManifests(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter((name) => name.startsWith(STAGING));
  await Promise.all(names.map((name) => rm(join(dir, name), { force: true })));
}

function stagedPath(dir: string, sha256: string): string {
  return join(dir, `${STAGING}${sha256}`);
}
