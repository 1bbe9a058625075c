import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { isKept, JOURNAL, reportIn } from '../../core/custody/archive-path.ts';
import type { Act, JournalEntry } from '../../core/custody/journal-entry.ts';
import type { ManifestLine } from '../../core/custody/manifest.ts';
import { listFolder } from '../list-folder.ts';
import { hashFile } from '../manifest/hash-file.ts';
import { listFiles } from '../manifest/list-files.ts';
import { syncFolder } from '../write-safely.ts';
import { entryHash, formatEntry } from './entry-line.ts';
import type { OpenJournal } from './open-journal.ts';

/** When an act is recorded (ISO 8601), and by which software. */
export interface Moment {
  readonly date: string;
  readonly software: string;
}

/** Something done, and the manifest it leaves: absent where it leaves that which was there. */
export type DoneAct = Act & { readonly manifest?: string };

/**
 * Adds an entry to a journal: its line is on the disk when the promise resolves. It follows every line that none follows
 * yet, so that after a merge of branches it joins them. The first entry of an archive that holds reports already comes
 * after one that names what it holds. Gives the journal with the entry. Call it with the archive locked.
 */
export async function appendJournal(
  dir: string,
  journal: OpenJournal,
  moment: Moment,
  act: DoneAct,
): Promise<OpenJournal> {
  const begun = journal.entries.length > 0 ? journal : await begin(dir, journal, moment);
  return append(dir, begun, moment, act);
}

async function begin(dir: string, journal: OpenJournal, moment: Moment): Promise<OpenJournal> {
  const paths = (await listFiles(dir)).filter(({ path, regular }) => regular && isKept(path)).map(({ path }) => path);
  const kept: ManifestLine[] = [];
  for (const path of paths) if (reportIn(path) !== undefined) kept.push({ path, sha256: await hashFile(dir, path) });
  const releases = (await listFolder(join(dir, 'register'))).map((name) => name.replace(/\.jsonl$/, ''));
  if (kept.length + releases.length === 0) return journal;
  return append(dir, journal, moment, { act: 'begin', kept, releases });
}

async function append(dir: string, journal: OpenJournal, moment: Moment, act: DoneAct): Promise<OpenJournal> {
  const manifest = act.manifest ?? journal.manifest;
  const entry: JournalEntry = { ...act, ...moment, manifest, prev: journal.heads };
  const line = formatEntry(entry);
  await appendLine(dir, line);
  if (journal.entries.length === 0) await syncFolder(dir);
  const sha256 = entryHash(line);
  const written = { line: journal.entries.length + 1, sha256, entry };
  return { entries: [...journal.entries, written], heads: [sha256], manifest };
}

async function appendLine(dir: string, line: string): Promise<void> {
  const file = await open(join(dir, JOURNAL), 'a');
  try {
    await file.writeFile(line);
    await file.sync();
  } finally {
    await file.close();
  }
}
