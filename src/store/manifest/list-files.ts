import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNAL, MANIFEST } from '../../core/custody/archive-path.ts';

/** A file of an archive by its path, `/` between its parts; not regular: a link, a pipe, a device. */
export interface ArchiveFile {
  readonly path: string;
  readonly regular: boolean;
}

/**
 * Every file of an archive in order of code units, but for manifest and journal, and for hidden ones (`.name`), which
 * belong to the machine. Links are not followed.
 */
export async function listFiles(dir: string): Promise<readonly ArchiveFile[]> {
  const files = await filesBelow(dir, '');
  return files.filter(({ path }) => path !== MANIFEST && path !== JOURNAL).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesBelow(dir: string, folder: string): Promise<readonly ArchiveFile[]> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true });
  const below = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (it) => {
      const path = folder === '' ? it.name : `${folder}/${it.name}`;
      return it.isDirectory() ? filesBelow(dir, path) : [{ path, regular: it.isFile() }];
    });
  return (await Promise.all(below)).flat();
}
