import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './run-attest.ts';

/** Copies the project's own archive, or the one that `ATTEST_TEST_ARCHIVE` names. */
export async function makeRealArchive(folder: string): Promise<void> {
  await cp(process.env.ATTEST_TEST_ARCHIVE ?? join(PROJECT, 'content'), folder, { recursive: true });
}
