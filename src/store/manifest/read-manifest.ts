import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../../core/custody/archive-path.ts';
import type { HeldManifest } from '../../core/custody/custody.ts';
import { parseManifest } from '../../core/custody/manifest.ts';
import { isMissing } from '../file-text.ts';
import { sha256 } from '../register/sha256.ts';

/** Reads the manifest of an archive; absent where there is none. */
export async function readManifest(dir: string): Promise<HeldManifest | undefined> {
  const bytes = await manifestBytes(dir);
  if (bytes === undefined) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { sha256: sha256(bytes), ...parseManifest(text) };
}

/** The bytes of the manifest, as they are published. */
export async function manifestBytes(dir: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(join(dir, MANIFEST)));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
