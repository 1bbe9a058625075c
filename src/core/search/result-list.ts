import type { WorkingStatus } from '../model/working.ts';

/** A passage of a search's results, to be kept. */
export interface ResultRow {
  /** Of the report; in square brackets unless the report states it. */
  readonly title: string;
  readonly publisher: string;
  /** Day of publication as EDTF; empty where it is unresolved. */
  readonly published: string;
  /** How that day is known; empty where nothing says. */
  readonly certainty: WorkingStatus | '';
  /** The day as a reader is told it, with how it is known. */
  readonly told: string;
  /** BCP 47 tag of the report's language; empty where it is not known. */
  readonly language: string;
  /** The name of the archive. */
  readonly archive: string;
  /** “¶ 7”; “#” where it has no number. */
  readonly paragraph: string;
  readonly text: string;
  readonly permalink: string;
}

const COLUMNS = [
  'title',
  'publisher',
  'published',
  'certainty',
  'language',
  'archive',
  'paragraph',
  'text',
  'permalink',
] as const satisfies (keyof ResultRow)[];

/**
 * Results as CSV (RFC 4180) with a head line. A cell that a spreadsheet would take for a formula is led by an apostrophe
 * (OWASP, CSV Injection).
 */
export function resultsAsCsv(rows: readonly ResultRow[]): string {
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Results as RIS records, one a passage, lines ended by CR LF as the format asks; tags are those of a report's own record. */
export function resultsAsRis(rows: readonly ResultRow[]): string {
  return rows.map(risRecord).join('\r\n');
}

/** Results as plain lines, each a quotation with where it stands. */
export function resultsAsText(rows: readonly ResultRow[]): string {
  return rows
    .map((row) => [
      `“${row.text}”`,
      [row.publisher, row.title, row.told, row.paragraph, row.archive].filter(Boolean).join(', '),
      row.permalink,
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** What begins a formula, behind what spreadsheets overlook: white space and signs without a shape; wide forms too. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function risRecord(row: ResultRow): string {
  const { title, publisher, published, paragraph, text, permalink } = row;
  const [year, month = '', day = ''] = /^\d{4}(?:-\d\d){0,2}/u.exec(published)?.[0].split('-') ?? [];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['AU', publisher || undefined],
    ['T2', publisher || undefined],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['DB', row.archive || undefined],
    ['SP', paragraph === '#' ? undefined : paragraph.replace('¶', 'para.')],
    ['LA', row.language || undefined],
    ['AB', text],
    ['UR', permalink],
    ['N1', dateNote(row)],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`])).join('');
}

/** How the day is known, as a report's own record says it. */
function dateNote({ published, certainty }: ResultRow): string | undefined {
  if (certainty === '') return undefined;
  return published === '' ? 'Date unresolved' : `Date ${certainty}: ${published} (EDTF)`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
