import { basename } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import { parseSheet, type SheetRow, sheetFault } from './parse-sheet.ts';
import { factsOfRow, type SheetEntry } from './sheet-facts.ts';

/** A metadata sheet: entries by file name without folders, and what is wrong with the sheet as a whole. */
export interface Sheet {
  readonly entries: ReadonlyMap<string, SheetEntry>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a metadata sheet (CSV, UTF-8; commas, semicolons or tabs between): columns `file, publisher, published, title,
 * url, rights`, and if wanted `published_status, published_working, title_source, language`. `shown` is the name
 * problems are reported under. A row that is wrong spoils its own file only; a sheet without `file` or with unknown
 * columns gives no entry at all, and tells of its wrong rows at once.
 */
export function readSheet(text: string, shown: string): Sheet {
  const parsed = parseSheet(text, shown);
  const entries = new Map<string, SheetEntry>();
  const nameless: Problem[] = [];
  for (const row of parsed.rows) {
    const name = basename(row.cells.get('file') ?? '');
    if (name === '') nameless.push(sheetFault(row.at, 'the row names no file', 'a file name in the column "file"'));
    else entries.set(name, entries.has(name) ? doubled(row, name) : factsOfRow(row));
  }
  if (parsed.problems.length === 0) return { entries, problems: nameless };
  const ofRows = [...entries.values()].flatMap((entry) => ('problems' in entry ? entry.problems : []));
  return { entries: new Map(), problems: [...parsed.problems, ...nameless, ...ofRows] };
}

function doubled(row: SheetRow, name: string): SheetEntry {
  return { problems: [sheetFault(row.at, `a second row for ${JSON.stringify(name)}`, 'one row for each file')] };
}
