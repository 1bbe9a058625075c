import { CsvError, parse } from 'csv-parse/sync';
import { type Position, type Problem, problem } from '../core/model/problem.ts';
import { didYouMean } from '../store/nearest-word.ts';
import { quoted } from '../store/quoted.ts';

/** The columns a metadata sheet may have; `file` it must have. */
const SHEET_COLUMNS = [
  'file',
  'publisher',
  'published',
  'published_status',
  'published_working',
  'title',
  'title_source',
  'url',
  'rights',
  'language',
] as const;

export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** A row: its cells that say something, trimmed, by column. */
export interface SheetRow {
  readonly cells: ReadonlyMap<SheetColumn, string>;
  readonly at: Position;
}

/** Takes a CSV text apart into rows under known columns. */
export function parseSheet(
  text: string,
  file: string,
): { readonly rows: readonly SheetRow[] } | { readonly problems: readonly Problem[] } {
  const table = parseTable(text, file);
  if ('problems' in table) return table;
  const [head, ...body] = table.lines;
  const columns = columnsOf(head?.cells ?? [], { file, line: 1 });
  if ('problems' in columns) return columns;
  return { rows: body.map(({ cells, line }) => rowOf(cells, columns.columns, { file, line })) };
}

/** A problem of a sheet, at a row of it. */
export function sheetFault(at: Position, found: string, expected: string, wayOut = 'correct the row'): Problem {
  return problem('sheet-row', { at, found, expected, wayOut });
}

function parseTable(text: string, file: string): { lines: readonly TableLine[] } | { problems: readonly Problem[] } {
  const lines: TableLine[] = [];
  const onRecord = (cells: string[], info: { readonly lines: number }) => {
    lines.push({ cells, line: info.lines - breaksIn(cells) });
    return null;
  };
  try {
    parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true, onRecord });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) || undefined;
    return { problems: [sheetFault({ file, line }, error.message, 'a table of comma-separated values (RFC 4180)')] };
  }
}

/** The library counts to the end of a record; line breaks inside its quotes lie before. */
function breaksIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

function columnsOf(
  head: readonly string[],
  at: Position,
): { columns: readonly SheetColumn[] } | { problems: readonly Problem[] } {
  const names = head.map((name) => name.trim().toLowerCase());
  const expected = `columns among: ${SHEET_COLUMNS.join(', ')}`;
  const unknown = names.filter((name) => !isColumn(name));
  const problems = unknown.map((name) =>
    sheetFault(at, `unknown column ${quoted(name)}`, expected, didYouMean(name, SHEET_COLUMNS, 'take it away')),
  );
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) problems.push(sheetFault(at, `the column ${quoted(double)} stands twice`, expected));
  if (!names.includes('file')) problems.push(sheetFault(at, 'there is no column "file"', expected, 'add it'));
  return problems.length > 0 ? { problems } : { columns: names.filter(isColumn) };
}

function isColumn(name: string): name is SheetColumn {
  return SHEET_COLUMNS.some((column) => column === name);
}

function rowOf(cells: readonly string[], columns: readonly SheetColumn[], at: Position): SheetRow {
  const pairs = columns.map((column, index) => [column, cells[index]?.trim() ?? ''] as const);
  return { cells: new Map(pairs.filter(([, cell]) => cell !== '')), at };
}

interface TableLine {
  readonly cells: readonly string[];
  readonly line: number;
}
