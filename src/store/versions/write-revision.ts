import { chmod, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, versionOf } from '../../core/model/report.ts';
import { listFolder } from '../list-folder.ts';
import { segmentsText } from '../write-report.ts';
import { syncTree, writeNewFile } from '../write-safely.ts';
import { changeRecord } from './change-record.ts';
import { placeRevised, REVISED, STAGED } from './finish-revisions.ts';
import { versionFolder } from './read-earlier.ts';
import { formatGone, GONE } from './read-gone.ts';

/**
 * Puts a new version of a report in the place of the one on view, which it lays whole into `versions/<n>/`. The report's
 * folder is made ready beside it and takes its place in two renames; killed between, `completeRevisions` goes on.
 * `revised` says all that the record is to say. Call it with the archive locked, and `recordRevision` after it.
 */
export async function writeRevision(dir: string, revised: Report, bytes: Uint8Array): Promise<void> {
  const reports = join(dir, 'reports');
  const staged = join(reports, `${STAGED}${revised.id}`);
  await rm(staged, { recursive: true, force: true });
  try {
    await cp(join(reports, revised.id), staged, { recursive: true, errorOnExist: true, preserveTimestamps: true });
    await layAside(staged, versionOf(revised) - 1);
    await writeVersion(staged, revised, bytes);
    await syncTree(staged);
    await rename(staged, join(reports, `${REVISED}${revised.id}`));
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
  await placeRevised(dir, revised.id);
}

/** The files of a version; what an editor decided of the reading stays where it is. */
const FILES = /^(?:original(?:\.[a-z0-9]+)?|text\.txt|segments\.jsonl|report\.yaml)$/;

async function layAside(staged: string, version: number): Promise<void> {
  const aside = join(staged, versionFolder(version));
  await mkdir(aside, { recursive: true });
  for (const name of await listFolder(staged))
    if (FILES.test(name)) await rename(join(staged, name), join(aside, name));
}

async function writeVersion(staged: string, revised: Report, bytes: Uint8Array): Promise<void> {
  const { state, version, revisions, original, imported, gone = [] } = revised;
  const before = await readFile(join(staged, versionFolder(versionOf(revised) - 1), 'report.yaml'), 'utf8');
  const record = changeRecord(before, { state, version, revisions: revisions && [...revisions], original, imported });
  await writeNewFile(join(staged, original.file), bytes);
  await chmod(join(staged, original.file), 0o444);
  await writeNewFile(join(staged, 'segments.jsonl'), segmentsText(revised));
  await writeNewFile(join(staged, 'report.yaml'), record);
  await rm(join(staged, GONE), { force: true });
  if (gone.length > 0) await writeNewFile(join(staged, GONE), formatGone(gone));
}
