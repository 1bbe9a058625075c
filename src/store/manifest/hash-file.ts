import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../register/sha256.ts';

/** The SHA-256 of a file's bytes. */
export async function hashFile(dir: string, path: string): Promise<string> {
  return sha256(await readFile(join(dir, path)));
}
