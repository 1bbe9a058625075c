import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../site/run-attest.ts';
import type { Host } from './host.ts';
import { runServer } from './run-server.ts';

/** `astro preview`, for those who know Astro better than Attest. */
export const ASTRO_PREVIEW: Host = {
  name: 'astro preview',
  showsNotFoundPage: true,
  serve: ({ archive, folder, base }) =>
    runServer({
      program: process.execPath,
      args: (port) => [astroProgram(), 'preview', '--host', '127.0.0.1', '--port', String(port)],
      cwd: PROJECT,
      env: { ATTEST_ARCHIVE: archive, ATTEST_BASE: base, ATTEST_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    }),
};

function astroProgram(): string {
  const file = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin }: { bin: { astro: string } } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), bin.astro);
}
