import type { Custody } from '../../core/custody/custody.ts';
import type { Problem } from '../../core/model/problem.ts';
import { readJournal } from '../journal/read-journal.ts';
import { hashFile } from '../manifest/hash-file.ts';
import { listFiles } from '../manifest/list-files.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { shownReports } from '../manifest/shown-reports.ts';
import { failed } from '../outcome.ts';
import { readRegister } from '../register/read-register.ts';

/** Everything by which an archive can be verified, and what is wrong with its register; every file is hashed. */
export async function readCustody(dir: string): Promise<{ custody: Custody; problems: readonly Problem[] }> {
  const register = await readRegister(dir);
  const custody = {
    files: await hashFiles(dir),
    shown: await shownReports(dir),
    manifest: await readManifest(dir),
    journal: await readJournal(dir),
  };
  if (failed(register)) return { custody, problems: register.problems };
  const releases = register.value.releases.map(({ name, sha256, seal }) => ({ name, sha256, manifest: seal.manifest }));
  return { custody: { ...custody, releases }, problems: [] };
}

async function hashFiles(dir: string): Promise<ReadonlyMap<string, string | null>> {
  const hashes = new Map<string, string | null>();
  for (const { path, regular } of await listFiles(dir)) hashes.set(path, regular ? await hashFile(dir, path) : null);
  return hashes;
}
