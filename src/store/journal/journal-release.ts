import { editedBetween } from '../../core/custody/edits.ts';
import { parseManifest } from '../../core/custody/manifest.ts';
import { testimonyOf } from '../../core/custody/testimony.ts';
import { formatProblem } from '../../core/model/problem.ts';
import { readAddress } from '../../core/model/register-address.ts';
import type { SealedRelease } from '../../core/model/release.ts';
import { discardedReports } from '../manifest/discarded-reports.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { clearStagedManifests, placeManifest, stagedManifest } from '../manifest/stage-manifest.ts';
import { failed } from '../outcome.ts';
import { appendJournal } from './append-journal.ts';
import { type OpenJournal, openJournal } from './open-journal.ts';

/**
 * Records a release once it is written and its reports are public, and puts the manifest it names in place. Done twice
 * it is done once, so that an interrupted publishing can be completed. Throws where the journal does not hold. Call it with
 * the archive locked.
 */
export async function journalRelease(dir: string, release: SealedRelease): Promise<void> {
  const { name, seal } = release;
  const opened = await openJournal(dir);
  if (failed(opened))
    throw new Error(`expected a journal that holds, got\n${opened.problems.map(formatProblem).join('\n')}`);
  if (!testimonyOf(opened.value.entries).releases.has(name)) await append(dir, opened.value, release);
  if (seal.manifest !== undefined) await placeManifest(dir, seal.manifest);
  await clearStagedManifests(dir);
}

async function append(dir: string, journal: OpenJournal, { name, seal, entries }: SealedRelease): Promise<void> {
  const reports = entries.flatMap(({ address }) => {
    const parts = readAddress(address);
    return parts?.type === 'report' ? [parts.id] : [];
  });
  const edited = await editedBy(dir, seal.manifest, new Set(reports));
  const discarded = await discardedReports(dir, journal.entries);
  const { date, software, by, manifest } = seal;
  const act = { act: 'publish', by, release: name, reports, edited, discarded, manifest } as const;
  await appendJournal(dir, journal, { date, software }, act);
}

/** The records that the release's manifest lists otherwise than the one before. */
async function editedBy(
  dir: string,
  sha256: string | undefined,
  fresh: ReadonlySet<string>,
): Promise<readonly string[]> {
  const before = await readManifest(dir);
  const now = sha256 === undefined ? undefined : await stagedManifest(dir, sha256);
  return now === undefined ? [] : editedBetween(before?.lines, parseManifest(now).lines, fresh);
}
