import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../../core/model/problem.ts';
import { isMissing } from '../file-text.ts';
import { syncFolder } from '../write-safely.ts';

/** What a folder is called in `reports/` while it is made ready: an import takes away what was left of it. */
export const STAGED = '.staging-revision-';

/** What it is called once it is whole, until it is in its place. */
export const REVISED = '.revised-';

/** What the folder in whose place it comes is called, until it is gone. */
const RETIRED = '.retired-';

/** Completes the revisions that were interrupted, and gives their reports. Call it with the archive locked. */
export async function finishRevisions(dir: string): Promise<readonly string[]> {
  const ids = await unfinishedRevisions(dir);
  for (const id of ids) await finishRevision(dir, id);
  return ids;
}

/** Puts a revised report's folder in its place. Call it with the archive locked. */
export async function finishRevision(dir: string, id: string): Promise<void> {
  const reports = join(dir, 'reports');
  const retired = join(reports, `${RETIRED}${id}`);
  const names = await readdir(reports);
  if (names.includes(`${REVISED}${id}`)) {
    if (names.includes(id)) await rename(join(reports, id), retired);
    await rename(join(reports, `${REVISED}${id}`), join(reports, id));
    await syncFolder(reports);
  }
  await rm(retired, { recursive: true, force: true });
}

/** The reports whose revision was interrupted. */
export async function unfinishedRevisions(dir: string): Promise<readonly string[]> {
  const names = await hiddenNames(join(dir, 'reports'));
  const ids = names.flatMap((name) =>
    [REVISED, RETIRED].flatMap((it) => (name.startsWith(it) ? name.slice(it.length) : [])),
  );
  return [...new Set(ids)].sort();
}

/** That a revision was interrupted, as a problem of the archive. */
export function unfinishedRevision(id: string): Problem {
  return problem('revision-unfinished', {
    at: { file: `reports/${id}` },
    found: 'revising it was interrupted',
    expected: 'the new version whole, and the old one in versions/',
    wayOut: 'run `attest revise` or `attest publish` again: whichever comes first completes it',
  });
}

async function hiddenNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.startsWith('.'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
