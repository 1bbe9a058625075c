import { paragraphAddress } from '../model/register-address.ts';
import type { ParagraphText } from './shared-anchors.ts';
import type { TellingReport } from './told-event.ts';

/** Finds the text of a paragraph's segment by its address, among the reports on view. */
export function paragraphTexts(reports: readonly Pick<TellingReport, 'report'>[]): ParagraphText {
  const texts = new Map(
    reports.flatMap(({ report }) =>
      report.segments.map(({ id, start, end }) => [paragraphAddress(report.id, id), report.text.slice(start, end)]),
    ),
  );
  return (address) => texts.get(address);
}
