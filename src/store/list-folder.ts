import { readdir } from 'node:fs/promises';
import { isMissing } from './file-text.ts';

/** The names in a folder in order of code units, hidden ones (`.name`) left out; none where there is no such folder. */
export async function listFolder(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
