import type { Problem } from '../core/model/problem.ts';
import { sheetFault } from '../import/parse-sheet.ts';
import { readSheet, type Sheet } from '../import/read-sheet.ts';
import type { ReportFacts } from '../import/report-facts.ts';
import { isDate, isLanguageTag, isWebAddress } from '../store/fields.ts';
import { fileText } from '../store/file-text.ts';
import { quoted } from '../store/quoted.ts';
import { callerPath } from './caller-path.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** The options that state facts of a report. */
export interface FactOptions {
  readonly publisher?: string;
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  readonly rights?: string;
  readonly language?: string;
}

/** The facts that options state, or what is wrong with one of them. A date given by a person is `inferred`. */
export function givenFacts(options: FactOptions): ReportFacts | { readonly fault: string } {
  const { publisher, published, title, url, rights, language } = options;
  if (published !== undefined && !isDate(published)) {
    return { fault: `--published takes an EDTF date such as 2019-08-27, not ${quoted(published)}` };
  }
  if (url !== undefined && !isWebAddress(url)) return { fault: `--url takes an http(s) address, not ${quoted(url)}` };
  if (language !== undefined && !isLanguageTag(language)) {
    return { fault: `--language takes a BCP 47 tag such as en or ar, not ${quoted(language)}` };
  }
  return {
    publisher,
    published: published === undefined ? undefined : { value: published, status: 'inferred', working: GIVEN },
    title: title === undefined ? undefined : { text: title, source: GIVEN },
    url,
    rights,
    language,
  };
}

const GIVEN = 'given by the editor';

/** The metadata sheet named on the command line; an empty one where none is. */
export async function givenSheet(terminal: Terminal, path: string | undefined): Promise<Sheet> {
  if (path === undefined) return { entries: new Map(), problems: [] };
  const shown = printableInLine(path);
  const read = await fileText(callerPath(terminal, path));
  if ('text' in read) return readSheet(read.text, shown);
  const fault: Problem = sheetFault({ file: shown }, read.fault, 'a CSV file in UTF-8', 'correct the path');
  return { entries: new Map(), problems: [fault] };
}
