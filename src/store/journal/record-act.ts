import { join } from 'node:path';
import type { Act } from '../../core/custody/journal-entry.ts';
import { listFolder } from '../list-folder.ts';
import { drawManifest } from '../manifest/draw-manifest.ts';
import { placeManifest, stageManifest } from '../manifest/stage-manifest.ts';
import { appendJournal, type Moment } from './append-journal.ts';
import type { OpenJournal } from './open-journal.ts';

/**
 * Records a decision that was carried out in the archive: draws the manifest anew, writes the entry, and puts the
 * manifest in place. Killed between, the next `openJournal` completes it. Where nothing was published yet there is no
 * manifest, and only the entry is written. Call it with the archive locked, when no release is unfinished.
 */
export async function recordAct(dir: string, journal: OpenJournal, moment: Moment, act: Act): Promise<OpenJournal> {
  if (journal.manifest === undefined && (await listFolder(join(dir, 'register'))).length === 0)
    return appendJournal(dir, journal, moment, act);
  const told = { line: 0, sha256: '', entry: { ...act, ...moment, prev: [] } };
  const drawn = await drawManifest(dir, [...journal.entries, told]);
  await stageManifest(dir, drawn);
  const after = await appendJournal(dir, journal, moment, { ...act, manifest: drawn.sha256 });
  await placeManifest(dir, drawn.sha256);
  return after;
}
