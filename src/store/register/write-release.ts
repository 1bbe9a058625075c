import { link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportId } from '../../core/model/identifiers.ts';
import { reportAddress } from '../../core/model/register-address.ts';
import type { Register, Release, SealedRelease } from '../../core/model/release.ts';
import { formatRelease, releaseName } from '../../core/register/format-release.ts';
import { isMissing } from '../file-text.ts';
import { journalRelease } from '../journal/journal-release.ts';
import { listFolder } from '../list-folder.ts';
import { setReportState } from '../set-report-state.ts';
import { syncFolder, writeNewFile } from '../write-safely.ts';
import { sha256 } from './sha256.ts';

const STAGING = '.publishing-';

/**
 * Writes a release and makes its reports public. The moment its file appears under its name is the moment it is
 * published: a process killed before leaves nothing, one killed after leaves the staged name beside it, by which
 * `unfinishedReleases` knows that reports still wait. Call it with the archive locked, when no release is unfinished.
 */
export async function writeRelease(dir: string, release: Release, drafts: readonly ReportId[]): Promise<SealedRelease> {
  const folder = join(dir, 'register');
  await mkdir(folder, { recursive: true });
  const content = formatRelease(release);
  const hash = sha256(content);
  const sealed = { ...release, name: releaseName(release.seal, hash), sha256: hash };
  const staged = join(folder, `${STAGING}${sealed.name}`);
  await writeNewFile(staged, content);
  await link(staged, join(folder, `${sealed.name}.jsonl`));
  await syncFolder(folder);
  await finishRelease(dir, sealed, drafts);
  return sealed;
}

/** Makes those of the drafts public that a release names, and records it in the journal. Call it with the archive locked. */
export async function finishRelease(dir: string, release: SealedRelease, drafts: readonly ReportId[]): Promise<void> {
  const named = new Set(release.entries.map(({ address }) => address));
  for (const id of drafts) if (named.has(reportAddress(id))) await setReportState(dir, id, 'published');
  await journalRelease(dir, release);
  await dropStaged(dir, release.name);
}

/** Whether no release was added to a register since it was read. */
export async function isSameRegister(dir: string, { releases }: Register): Promise<boolean> {
  const names = releases.map(({ name }) => `${name}.jsonl`).sort();
  return (await listFolder(join(dir, 'register'))).join() === names.join();
}

/** The names of releases whose publishing was interrupted, written or not. */
export async function unfinishedReleases(dir: string): Promise<readonly string[]> {
  const names = await hiddenNames(join(dir, 'register'));
  return names.map((name) => name.slice(STAGING.length)).sort();
}

/** Takes away the staged name of a release that is finished, or was never written. Call it with the archive locked. */
export async function dropStaged(dir: string, name: string): Promise<void> {
  await rm(join(dir, 'register', `${STAGING}${name}`), { force: true });
}

async function hiddenNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.startsWith(STAGING));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
