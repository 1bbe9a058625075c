import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../core/model/report.ts';

/** The bytes of a report's original as they were received. */
export async function readOriginalBytes(archive: string, { id, original }: Report): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(archive, 'reports', id, original.file)));
}
