import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteAddress } from './site-options.ts';

/** The folder this software is installed in, where Astro works. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What Astro is told: which archive, for which address, built to where. All paths absolute. */
export interface AstroRun {
  readonly command: 'build' | 'dev';
  readonly args: readonly string[];
  readonly archive: string;
  readonly site: SiteAddress;
  /** Absent for `dev`. */
  readonly out?: string;
}

/** Starts Astro on this project as a child process; its output comes through pipes, or straight with `inherit`. */
export function startAstro(run: AstroRun, output: 'pipe' | 'inherit'): ChildProcess {
  return spawn(process.execPath, [astroProgram(), run.command, ...run.args], {
    cwd: PROJECT,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ATTEST_ARCHIVE: run.archive,
      ATTEST_ADDRESS: run.site.address,
      ATTEST_BASE: run.site.base,
      ...(run.out === undefined ? {} : { ATTEST_OUT: run.out }),
    },
  });
}

/** Waits for a child to end, and passes on the signals that ask this process to end. Gives whether it ended well. */
export async function ended(child: ChildProcess): Promise<boolean> {
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, pass);
  try {
    return await new Promise<boolean>((done, failed) => {
      child.once('error', failed);
      child.once('close', (code) => done(code === 0));
    });
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}

function astroProgram(): string {
  const file = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin }: { bin: { astro: string } } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), bin.astro);
}
