import { mustRun } from './run-attest.ts';

/** Makes what `attest new` makes. */
export async function makeEmptyArchive(folder: string): Promise<void> {
  await mustRun(['new', folder]);
}
