import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How much a built site is: all its files and bytes, and its pages. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly pageBytes: number;
}

/** Counts and weighs the files of a folder. */
export async function measureFolder(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  const sizes = await Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(path)).size })));
  const pages = sizes.filter((it) => it.path.endsWith('.html'));
  return { files: sizes.length, bytes: weigh(sizes), pages: pages.length, pageBytes: weigh(pages) };
}

function weigh(sizes: readonly { readonly bytes: number }[]): number {
  return sizes.reduce((sum, it) => sum + it.bytes, 0);
}
