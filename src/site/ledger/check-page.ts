import type { Report } from '../../core/model/report.ts';
import { isKept } from '../../core/model/segment.ts';
import { shownText } from '../../core/text/shown-text.ts';
import type { PageTexts } from './page-texts.ts';

/**
 * What a built page fails to show of its report, in words: every kept segment must stand under its id, every cut one
 * must be listed, character for character. Empty when the page is whole. A parser turns carriage returns into line
 * feeds, so line ends are compared as a page can show them.
 */
export function missingFromPage(report: Pick<Report, 'text' | 'segments'>, page: PageTexts): string[] {
  const faults: string[] = [];
  for (const segment of report.segments.filter(isKept)) {
    const expected = shownText(report.text, segment);
    if (expected !== '' && page.byId.get(segment.id) !== expected) faults.push(`paragraph ${segment.id} differs`);
  }
  const cut = report.segments.filter((it) => !isKept(it)).map((it) => shownText(report.text, it));
  const listed = JSON.stringify(page.cut) === JSON.stringify(cut.filter((it) => it !== ''));
  return listed ? faults : [...faults, 'the list of cut text differs'];
}
