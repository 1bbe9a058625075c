import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fileText } from './file-text.ts';
import { listFolder } from './list-folder.ts';

const hashed = z.object({ original: z.object({ sha256: z.string() }) });

/**
 * The reports an archive holds by the SHA-256 of their originals, those of earlier versions too, as their records say;
 * broken records are passed over.
 */
export async function originalHashes(dir: string): Promise<ReadonlyMap<string, string>> {
  const table = new Map<string, string>();
  for (const id of await listFolder(join(dir, 'reports'))) {
    const folder = join(dir, 'reports', id);
    const versions = (await listFolder(join(folder, 'versions'))).map((version) => join(folder, 'versions', version));
    for (const state of [...versions, folder]) {
      const hash = await recordedHash(join(state, 'report.yaml'));
      if (hash !== undefined) table.set(hash, id);
    }
  }
  return table;
}

async function recordedHash(path: string): Promise<string | undefined> {
  const read = await fileText(path);
  if ('fault' in read) return undefined;
  try {
    return hashed.safeParse(parse(read.text)).data?.original.sha256;
  } catch {
    return undefined;
  }
}
