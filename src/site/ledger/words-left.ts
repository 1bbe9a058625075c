import type { Report } from '../../core/model/report.ts';
import { shownText } from '../../core/text/shown-text.ts';
import type { PageTexts } from './page-texts.ts';

/** So many words in a row are the report's; fewer may be anybody's, as the long name of its publisher. */
const ROW = 10;

/** The passages of a withdrawn report, in any of its versions, of which a page still shows words; by id, as faults. */
export function wordsLeft(report: Report, page: PageTexts): readonly string[] {
  const rows = new Set(rowsOf(wordsOf(page.all)));
  const passages = [report, ...(report.earlier ?? [])].flatMap(({ text, segments }) =>
    segments.map((it) => ({ id: it.id, rows: rowsOf(wordsOf(shownText(text, it))) })),
  );
  const left = passages.filter((it) => it.rows.some((row) => rows.has(row)));
  return [...new Set(left.map(({ id }) => `it was withdrawn, and its page shows words of ${id}`))];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function rowsOf(words: readonly string[]): readonly string[] {
  return words.slice(ROW - 1).map((_, index) => words.slice(index, index + ROW).join(' '));
}
