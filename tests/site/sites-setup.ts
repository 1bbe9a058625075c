import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the sites of this run of the tests are built. */
    sitesFolder: string;
  }
}

/** Gives a run of the tests a folder of its own for the sites it builds, and takes it away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-sites-'));
  project.provide('sitesFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
