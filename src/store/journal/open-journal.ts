import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNAL } from '../../core/custody/archive-path.ts';
import { chainOf } from '../../core/custody/chain.ts';
import type { WrittenEntry } from '../../core/custody/journal-entry.ts';
import { journalFaults } from '../../core/custody/journal-faults.ts';
import { isMissing } from '../file-text.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { placeManifest } from '../manifest/stage-manifest.ts';
import type { Outcome } from '../outcome.ts';
import { parseEntry } from './entry-line.ts';
import { readJournal } from './read-journal.ts';

/** A journal that holds, ready for the next entry. */
export interface OpenJournal {
  readonly entries: readonly WrittenEntry[];
  /** SHA-256 of the lines that the next entry follows. */
  readonly heads: readonly string[];
  /** SHA-256 of the manifest; absent where there is none. */
  readonly manifest?: string;
}

/**
 * Opens the journal of an archive for writing, after completing what a killed command left: a line half written goes, a
 * manifest that an entry names is put in place. A journal that does not hold, or that is gone, is refused with what is
 * wrong. Call it with the archive locked.
 */
export async function openJournal(dir: string): Promise<Outcome<OpenJournal>> {
  await endLastLine(dir);
  const journal = await readJournal(dir);
  const chain = chainOf(journal?.entries ?? []);
  const last = journal?.entries.filter(({ sha256 }) => chain.heads.includes(sha256)) ?? [];
  for (const { entry } of last) if (entry.manifest !== undefined) await placeManifest(dir, entry.manifest);
  const manifest = await readManifest(dir);
  const problems = journalFaults(journal, chain, manifest === undefined);
  if (problems.length > 0) return { problems };
  return { value: { entries: journal?.entries ?? [], heads: chain.heads, manifest: manifest?.sha256 } };
}

/** Ends the last line where only its line feed is missing, and takes away what a killed command wrote of one. */
async function endLastLine(dir: string): Promise<void> {
  const bytes = await journalBytes(join(dir, JOURNAL));
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end === bytes.length) return;
  const whole = typeof parseEntry(bytes.subarray(end).toString('utf8'), 1) !== 'string';
  const file = await open(join(dir, JOURNAL), 'r+');
  try {
    if (whole) await file.write('\n', bytes.length);
    else await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function journalBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  }
}
