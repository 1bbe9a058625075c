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

/** A sheet taken apart: its rows as far as they can be read, and what is wrong with its form. */
export interface ParsedSheet {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
}

/**
 * Takes a CSV text apart into rows under known columns. Its separator is the comma, semicolon or tab that makes most
 * column names of its first line: spreadsheets write the semicolon where the comma stands in numbers.
 */
export function parseSheet(text: string, file: string): ParsedSheet {
  const table = parseTable(text, file);
  if ('problems' in table) return { rows: [], problems: table.problems };
  const [head, ...body] = table.lines;
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const rows = names.includes('file') ? body.map(({ cells, line }) => rowOf(cells, names, { file, line })) : [];
  return { rows, problems: faultsOfHead(names, { file, line: head?.line ?? 1 }) };
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
    parse(text, { bom: true, delimiter: separatorOf(text), relaxColumnCount: true, skipEmptyLines: true, onRecord });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) || undefined;
    return {
      problems: [
        sheetFault(
          { file, line },
          error.message,
          'a table of values separated by commas, semicolons or tabs (RFC 4180)',
        ),
      ],
    };
  }
}

/** The library counts to the end of a record; line breaks inside its quotes lie before. */
function breaksIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

/** The separator that makes most column names of the first line that says something; at a tie the earlier one. */
function separatorOf(text: string): string {
  const head = text.split('\n', 20).find((line) => line.trim() !== '') ?? '';
  const names = (separator: string) =>
    head.split(separator).filter((name) =>
      isColumn(
        name
          .replace(/["\ufeff]/g, '')
          .trim()
          .toLowerCase(),
      ),
    ).length;
  return SEPARATORS.reduce((best, next) => (names(next) > names(best) ? next : best));
}

const SEPARATORS = [',', ';', '\t'] as const;

function faultsOfHead(names: readonly string[], at: Position): readonly Problem[] {
  const expected = `columns among: ${SHEET_COLUMNS.join(', ')}`;
  const unknown = names.filter((name) => !isColumn(name));
  const problems = unknown.map((name) =>
    sheetFault(at, `unknown column ${quoted(name)}`, expected, didYouMean(name, SHEET_COLUMNS, 'take it away')),
  );
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) problems.push(sheetFault(at, `the column ${quoted(double)} stands twice`, expected));
  if (!names.includes('file')) problems.push(sheetFault(at, 'there is no column "file"', expected, 'add it'));
  return problems;
}

function isColumn(name: string): name is SheetColumn {
  return SHEET_COLUMNS.some((column) => column === name);
}

function rowOf(cells: readonly string[], names: readonly string[], at: Position): SheetRow {
  const pairs = names.flatMap((name, index) => {
    const cell = cells[index]?.trim() ?? '';
    return isColumn(name) && cell !== '' ? [[name, cell] as const] : [];
  });
  return { cells: new Map(pairs), at };
}

interface TableLine {
  readonly cells: readonly string[];
  readonly line: number;
}
