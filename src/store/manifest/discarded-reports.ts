import { join } from 'node:path';
import type { WrittenEntry } from '../../core/custody/journal-entry.ts';
import { testimonyOf } from '../../core/custody/testimony.ts';
import { listFolder } from '../list-folder.ts';

/** Reports that the journal tells of and whose folders are gone, in order. Where one was public, the register stops before. */
export async function discardedReports(dir: string, entries: readonly WrittenEntry[]): Promise<readonly string[]> {
  const { reports, closed } = testimonyOf(entries);
  const there = new Set(await listFolder(join(dir, 'reports')));
  return [...reports.keys()].filter((id) => !there.has(id) && !closed.has(id)).sort();
}
