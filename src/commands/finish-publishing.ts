import { hasAddress } from '../core/model/report.ts';
import { isLocked, type Locked, withArchiveLock } from '../store/lock-archive.ts';
import { failed } from '../store/outcome.ts';
import { readReports } from '../store/read-reports.ts';
import { readRegister } from '../store/register/read-register.ts';
import { dropStaged, finishRelease, unfinishedReleases } from '../store/register/write-release.ts';
import type { Terminal } from './terminal.ts';

/**
 * Completes what an interrupted publishing left: the reports of a release that was written become public, what was only
 * staged goes. Leaves a damaged register as it is, for reading the archive tells of it.
 */
export async function finishPublishing(dir: string, terminal: Terminal): Promise<Locked | undefined> {
  if ((await unfinishedReleases(dir)).length === 0) return undefined;
  const result = await withArchiveLock(dir, () => finishAll(dir, terminal));
  return isLocked(result) ? result : undefined;
}

async function finishAll(dir: string, terminal: Terminal): Promise<void> {
  const register = await readRegister(dir);
  if (failed(register)) return;
  const { reports } = await readReports(dir);
  const drafts = reports.filter(({ state }) => !hasAddress(state)).map(({ id }) => id);
  for (const name of await unfinishedReleases(dir)) {
    const release = register.value.releases.find((it) => it.name === name);
    if (!release) {
      await dropStaged(dir, name);
      continue;
    }
    await finishRelease(dir, release, drafts);
    terminal.out(`Release ${release.seal.release}, which was interrupted, is complete`);
  }
}
