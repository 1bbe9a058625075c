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

/**
 * Puts a revised report's folder in its place; the old one stays beside it, hidden, until `dropRetired`, so that one whose
 * revision is not recorded yet is known. Call it with the archive locked.
 */
export async function placeRevised(dir: string, id: string): Promise<void> {
  const reports = join(dir, 'reports');
  const names = await readdir(reports);
  if (!names.includes(`${REVISED}${id}`)) return;
  if (names.includes(id)) await rename(join(reports, id), join(reports, `${RETIRED}${id}`));
  await rename(join(reports, `${REVISED}${id}`), join(reports, id));
  await syncFolder(reports);
}

/** Takes away the folder in whose place a revised one came. Call it with the archive locked. */
export async function dropRetired(dir: string, id: string): Promise<void> {
  await rm(join(dir, 'reports', `${RETIRED}${id}`), { recursive: true, force: true });
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
