import { isKept, reportIn } from '../../core/custody/archive-path.ts';
import type { WrittenEntry } from '../../core/custody/journal-entry.ts';
import { formatManifest, isWritable, type ManifestLine } from '../../core/custody/manifest.ts';
import { testimonyOf } from '../../core/custody/testimony.ts';
import { sha256 } from '../register/sha256.ts';
import { reportStateText } from '../set-report-state.ts';
import { hashFile } from './hash-file.ts';
import { listFiles } from './list-files.ts';
import { readManifest } from './read-manifest.ts';
import { shownReports } from './shown-reports.ts';

/** A manifest as it would be written now. */
export interface DrawnManifest {
  readonly text: string;
  readonly sha256: string;
  readonly lines: readonly ManifestLine[];
}

/**
 * Draws the manifest of an archive: all its files but drafts, reports that are not public, hidden files and the journal.
 * What is kept as it was received is never hashed anew: the journal says what it is, else the manifest before, so that an
 * altered original cannot slip in. `becoming`: drafts that are about to be published, listed as they will be.
 */
export async function drawManifest(
  dir: string,
  entries: readonly WrittenEntry[],
  becoming: ReadonlySet<string> = new Set(),
): Promise<DrawnManifest> {
  const received = testimonyOf(entries).files;
  const before = new Map((await readManifest(dir))?.lines.map(({ path, sha256 }) => [path, sha256]));
  const lines: ManifestLine[] = [];
  for (const path of await listedPaths(dir, becoming)) {
    const known = isKept(path) ? (received.get(path) ?? before.get(path)) : undefined;
    lines.push({ path, sha256: known ?? (await hashOf(dir, path, becoming)) });
  }
  const text = formatManifest(lines);
  return { text, sha256: sha256(text), lines };
}

/** The files that stand in a manifest. */
async function listedPaths(dir: string, becoming: ReadonlySet<string>): Promise<readonly string[]> {
  const shown = await shownReports(dir);
  const files = (await listFiles(dir)).filter(({ path, regular }) => regular && isWritable(path));
  return files.flatMap(({ path }) => {
    const id = reportIn(path);
    return id === undefined || shown.has(id) || becoming.has(id) ? [path] : [];
  });
}

/** The hash of a file; of the record of a draft that is about to be published, as it will be then. */
async function hashOf(dir: string, path: string, becoming: ReadonlySet<string>): Promise<string> {
  const id = reportIn(path);
  if (id === undefined || !becoming.has(id) || path !== `reports/${id}/report.yaml`) return hashFile(dir, path);
  return sha256(await reportStateText(dir, id, 'published'));
}
