import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFolder } from '../../store/list-folder.ts';
import { failed } from '../../store/outcome.ts';
import { readReportFolder } from '../../store/read-report-folder.ts';

/** Copies the original of every published report beside its page, byte for byte, always under a name that is no page. */
export function copyOriginals(archive: string): AstroIntegration {
  return {
    name: 'attest-originals',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const id of await listFolder(join(archive, 'reports')))
          await copyOriginal(archive, id, fileURLToPath(dir));
      },
    },
  };
}

async function copyOriginal(archive: string, id: string, out: string): Promise<void> {
  const read = await readReportFolder(archive, id);
  if (failed(read) || read.value.state !== 'published') return;
  const folder = join(out, 'r', id);
  await mkdir(folder, { recursive: true });
  await copyFile(join(archive, 'reports', id, read.value.original.file), join(folder, 'original.txt'));
}
