import { parseActorId } from '../core/model/identifiers.ts';
import { type Problem, position } from '../core/model/problem.ts';
import { type Published, WORKING_STATUSES, type WorkingStatus } from '../core/model/working.ts';
import { isDate, isLanguageTag, isWebAddress } from '../store/fields.ts';
import { didYouMean } from '../store/nearest-word.ts';
import { quoted } from '../store/quoted.ts';
import { type SheetColumn, type SheetRow, sheetFault } from './parse-sheet.ts';
import type { ReportFacts } from './report-facts.ts';

/** What a sheet says of one file: its facts, or what is wrong with its row. */
export type SheetEntry = { readonly facts: ReportFacts } | { readonly problems: readonly Problem[] };

/** The facts of one row, each checked, or everything that is wrong with it. */
export function factsOfRow(row: SheetRow): SheetEntry {
  const problems = CHECKS.flatMap(([column, isGood, expected]) => {
    const cell = row.cells.get(column);
    return cell === undefined || isGood(cell) ? [] : [wrongCell(row, column, expected)];
  });
  if (problems.length > 0) return { problems };
  const { cells } = row;
  const title = cells.get('title');
  return {
    facts: {
      publisher: cells.get('publisher'),
      published: publishedOf(row),
      title: title === undefined ? undefined : { text: title, source: cells.get('title_source') ?? givenIn(row) },
      url: cells.get('url'),
      rights: cells.get('rights'),
      language: cells.get('language'),
    },
  };
}

const CHECKS: readonly (readonly [SheetColumn, (cell: string) => boolean, string])[] = [
  ['publisher', (cell) => parseActorId(cell) !== undefined, 'the id of an actor, such as "a-news-agency"'],
  ['published', isDate, 'an EDTF date such as "2019-08-27" or "2020-01-23/2020-01-24"'],
  ['published_status', isStatus, `one of: ${WORKING_STATUSES.join(', ')}`],
  ['url', isWebAddress, 'an address that begins with http:// or https://'],
  ['language', isLanguageTag, 'a BCP 47 language tag such as "en" or "ar"'],
];

/** A date without a status was decided by a person: `inferred`. */
function publishedOf(row: SheetRow): Published | undefined {
  const value = row.cells.get('published');
  const status = WORKING_STATUSES.find((known) => known === row.cells.get('published_status'));
  const working = row.cells.get('published_working');
  if (value === undefined && status !== 'unresolved') return undefined;
  return { value: value ?? null, status: status ?? 'inferred', working: working ?? givenIn(row) };
}

function givenIn(row: SheetRow): string {
  return `given by the editor in ${position(row.at)}`;
}

function isStatus(cell: string): cell is WorkingStatus {
  return WORKING_STATUSES.some((status) => status === cell);
}

function wrongCell(row: SheetRow, column: SheetColumn, expected: string): Problem {
  const cell = row.cells.get(column) ?? '';
  const known = column === 'published_status' ? WORKING_STATUSES : [];
  return sheetFault(row.at, `${column} is ${quoted(cell)}`, expected, didYouMean(cell, known, 'correct the cell'));
}
