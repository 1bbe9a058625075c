import type { ArchiveInput } from '../../core/model/archive-input.ts';
import { type Problem, problem } from '../../core/model/problem.ts';
import type { Register } from '../../core/model/release.ts';
import { archiveEntries } from '../../core/register/archive-entries.ts';
import { checkPromises } from '../../core/register/check-promises.ts';
import { failed } from '../outcome.ts';
import { readRegister } from './read-register.ts';
import { sha256 } from './sha256.ts';
import { unfinishedReleases } from './write-release.ts';

/** An archive's register, absent where it is damaged, and everything published that the archive does not keep to. */
export interface RegisterCheck {
  readonly register?: Register;
  readonly problems: readonly Problem[];
}

/**
 * Reads the register of an archive and holds the archive against it; without one, where its records cannot all be read, the
 * register alone is checked.
 */
export async function checkRegister(
  dir: string,
  archive: Pick<ArchiveInput, 'reports' | 'places' | 'actors'> | undefined,
): Promise<RegisterCheck> {
  const read = await readRegister(dir);
  if (failed(read)) return { problems: read.problems };
  const register = read.value;
  const begun = await unfinishedReleases(dir);
  const unfinished = register.releases.filter(({ name }) => begun.includes(name));
  // Until it is completed, the drafts of an unfinished release are no broken promises.
  if (unfinished.length > 0) return { register, problems: unfinished.map(({ name }) => interrupted(name)) };
  if (archive === undefined) return { register, problems: [] };
  return { register, problems: checkPromises(register, archiveEntries(archive, sha256)) };
}

function interrupted(name: string): Problem {
  return problem('publish-unfinished', {
    at: { file: `register/${name}.jsonl` },
    found: 'publishing was interrupted',
    expected: 'every report of the release public',
    wayOut: 'run `attest publish` again: it completes the release first',
  });
}
