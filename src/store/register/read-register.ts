import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Register, SealedRelease } from '../../core/model/release.ts';
import { chainFaults } from '../../core/register/chain-faults.ts';
import { foldReleases } from '../../core/register/fold-releases.ts';
import { listFolder } from '../list-folder.ts';
import { failed, type Outcome } from '../outcome.ts';
import { damage, parseRelease } from './parse-release.ts';

/**
 * Reads the register of an archive, `register/`: one file a release. An empty one where nothing was published yet; all
 * that is damaged, listed at once.
 *
 * A folder and not one file, because two branches of an archive publish apart and are merged by git: each adds a file of
 * its own, which never meet in one place; because a reviewer sees what a release adds and nothing else; and because a
 * file that is never written again can be named by its own hash.
 */
export async function readRegister(dir: string): Promise<Outcome<Register>> {
  const folder = join(dir, 'register');
  const read: Outcome<SealedRelease>[] = [];
  for (const file of await listFolder(folder))
    read.push(parseRelease({ file, bytes: await readFile(join(folder, file)) }));
  const problems = read.flatMap((it) => (failed(it) ? it.problems : []));
  const releases = read.flatMap((it) => (failed(it) ? [] : [it.value]));
  if (problems.length > 0) return { problems };
  const faults = chainFaults(releases);
  if (faults.length > 0)
    return { problems: faults.map(({ name, found }) => damage(`register/${name}.jsonl`, found, 1)) };
  return { value: foldReleases(releases) };
}
