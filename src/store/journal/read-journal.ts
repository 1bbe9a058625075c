import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNAL } from '../../core/custody/archive-path.ts';
import type { HeldJournal } from '../../core/custody/custody.ts';
import type { WrittenEntry } from '../../core/custody/journal-entry.ts';
import type { LineFault } from '../../core/custody/manifest.ts';
import { isMissing } from '../file-text.ts';
import { parseEntry } from './entry-line.ts';

/** Reads the journal of an archive: every entry that can be read, and what is wrong with the others; absent where there is none. */
export async function readJournal(dir: string): Promise<HeldJournal | undefined> {
  const text = await journalText(dir);
  return text === undefined ? undefined : parseJournal(text);
}

/** The entries of a journal's text. */
export function parseJournal(text: string): HeldJournal {
  const entries: WrittenEntry[] = [];
  const faults: LineFault[] = [];
  const lines = text.split('\n');
  const last = lines.pop();
  for (const [index, line] of lines.entries()) {
    const entry = parseEntry(line, index + 1);
    if (typeof entry === 'string') faults.push({ line: index + 1, found: entry });
    else entries.push(entry);
  }
  if (last !== '') faults.push({ line: lines.length + 1, found: 'its last line is not ended' });
  return { entries, faults };
}

async function journalText(dir: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(join(dir, JOURNAL)));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
