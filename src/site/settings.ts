import { resolve } from 'node:path';
import type { ArchiveInfo } from '../core/model/archive-info.ts';
import { formatProblem } from '../core/model/problem.ts';
import { splitSite } from '../core/views/addresses.ts';
import { failed } from '../store/outcome.ts';
import { readArchiveInfo } from '../store/read-archive-info.ts';

/** What `attest build` and `attest dev` tell the Astro they start, through its environment. */
export interface Settings {
  /** Absolute path of the archive's folder. */
  readonly archive: string;
  /** What `archive.yaml` says, with the address the site is built for. */
  readonly info: ArchiveInfo;
  readonly out: string;
}

/**
 * Reads the settings of this run: `ATTEST_ARCHIVE` (default `content`), `ATTEST_OUT` (default `dist`), and
 * `ATTEST_ADDRESS` or `ATTEST_BASE`, which stand in for the archive's own address or its path.
 */
export async function readSettings(env: Readonly<Record<string, string | undefined>>): Promise<Settings> {
  const archive = resolve(env.ATTEST_ARCHIVE ?? 'content');
  const read = await readArchiveInfo(archive);
  if (failed(read)) throw new Error(read.problems.map(formatProblem).join('\n'));
  const address = rebase(env.ATTEST_ADDRESS ?? read.value.address, env.ATTEST_BASE);
  return { archive, info: { ...read.value, address }, out: resolve(env.ATTEST_OUT ?? 'dist') };
}

function rebase(address: string, path: string | undefined): string {
  const { origin, base } = splitSite(address);
  const wanted = path === undefined ? base : `/${path}/`.replace(/\/{2,}/g, '/');
  return origin + wanted;
}
