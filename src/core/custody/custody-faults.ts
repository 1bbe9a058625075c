import type { Problem } from '../model/problem.ts';
import { reportIn } from './archive-path.ts';
import { chainOf } from './chain.ts';
import type { Custody } from './custody.ts';
import { fileFaults } from './file-faults.ts';
import { journalFaults } from './journal-faults.ts';
import { manifestFaults } from './manifest-faults.ts';
import { releaseFaults } from './release-faults.ts';
import { testimonyOf } from './testimony.ts';

/** Everything by which an archive is not as its manifest, its journal and its register say, each with a code of its kind. */
export function custodyFaults(custody: Custody): readonly Problem[] {
  const { journal, manifest, releases } = custody;
  const chain = chainOf(journal?.entries ?? []);
  const ownFaults = journalFaults(journal, chain, isEmpty(custody));
  const testimony = journal && ownFaults.length === 0 ? testimonyOf(journal.entries) : undefined;
  const heads = (journal?.entries ?? []).filter(({ sha256 }) => chain.heads.includes(sha256));
  const named = testimony ? heads.map(({ entry }) => entry.manifest) : undefined;
  const sealed = releases?.some((it) => it.manifest !== undefined) ?? false;
  const unlike = manifestFaults(manifest, { named, sealed });
  const trusted = unlike.length === 0 ? manifest : undefined;
  return [
    ...ownFaults,
    ...unlike,
    ...(releases && testimony ? releaseFaults(releases, testimony) : []),
    ...fileFaults({ ...custody, manifest: trusted }, testimony),
  ];
}

/** Whether nothing was ever imported, published or recorded. */
function isEmpty({ files, manifest, releases }: Custody): boolean {
  return !manifest && (releases ?? []).length === 0 && ![...files.keys()].some((path) => reportIn(path) !== undefined);
}
