import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a folder that holds the same files as another without copying their bytes where the disk allows; `skipped` names
 * what is left out of its first level. Nothing may write into a file of it, which would be written in both.
 */
export async function linkTree(from: string, to: string, skipped: ReadonlySet<string>): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target, NOTHING);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target));
  }
}

const NOTHING: ReadonlySet<string> = new Set();
