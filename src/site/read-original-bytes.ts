import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../core/model/report.ts';
import { versionFolder } from '../store/versions/read-earlier.ts';

/** The bytes of a report's original as they were received. */
export async function readOriginalBytes(archive: string, { id, original }: Report): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(archive, 'reports', id, original.file)));
}

/** The bytes of the original of an earlier version. */
export async function readVersionBytes(
  archive: string,
  { id, earlier }: Report,
  version: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = earlier?.find((it) => it.version === version)?.original.file ?? '';
  return new Uint8Array(await readFile(join(archive, 'reports', id, versionFolder(version), file)));
}
