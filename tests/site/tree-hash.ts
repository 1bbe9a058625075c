import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './site-pages.ts';

/** Every file of a folder with the hash of its bytes: two folders with the same tree give the same lines. */
export async function treeLines(folder: string): Promise<string[]> {
  const files = await filesOf(folder);
  return Promise.all(files.map(async (file) => `${file} ${hashOf(await readFile(join(folder, file)))}`));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
