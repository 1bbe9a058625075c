import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, PROJECT } from './run-attest.ts';

/**
 * Copies the project's own archive, or the one that `ATTEST_TEST_ARCHIVE` names. Where nothing is published in it yet,
 * the founding reports are imported into the copy.
 */
export async function makeRealArchive(folder: string): Promise<void> {
  await cp(process.env.ATTEST_TEST_ARCHIVE ?? join(PROJECT, 'content'), folder, { recursive: true });
  if ((await listed(join(folder, 'reports'))).length > 0) return;
  const seeds = join(PROJECT, '../shared/seeds');
  const files = (await listed(seeds)).map((name) => join(seeds, name));
  if (files.length === 0) return;
  const sheet = join(PROJECT, 'tests/fixtures/founding-sheet.csv');
  await mustRun(['import', ...files, '--sheet', sheet, '--archive', folder]);
  await mustRun(['publish', '--all', '--yes', '--archive', folder]);
}

async function listed(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).sort();
}
