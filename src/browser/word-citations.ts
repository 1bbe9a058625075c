import { withAccess } from './access-day.ts';
import { fillForm } from './fill-form.ts';
import type { SelectedWords } from './selected-words.ts';
import { citeWords } from './spoken-words.ts';
import { textDirective } from './text-fragment.ts';
import { today } from './today.ts';

/** One way to cite words, with what it is. */
export interface WordCitation {
  readonly label: string;
  readonly text: string;
}

/** The ways to cite words of a report: with their reference, by the paragraph's address, and by one that shows them. */
export function wordCitations(page: Document, { passage, text, span }: SelectedWords): readonly WordCitation[] {
  const report = page.querySelector<HTMLElement>('details[data-cite]');
  const address = `${report?.dataset.url}#${passage.id}`;
  const quoted = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const directive = textDirective({ passage: text, span, page: page.body.textContent });
  const w = citeWords.words;
  return [
    { label: w.reference, text: w.quoted(quoted, report ? referenceOf(report, passage.id, address) : address) },
    { label: w.paragraph, text: address },
    { label: w.fragment, text: address + directive },
  ];
}

/** The short reference of a paragraph; of a passage that has no number, the report's with the passage's address. */
function referenceOf(report: HTMLElement, id: string, address: string): string {
  const number = report.ownerDocument.querySelector<HTMLElement>(`details[data-cite-id="${id}"]`)?.dataset.citeNumber;
  const template = report.querySelector('template');
  const form = template?.content.querySelector('[data-style="archive"]')?.textContent;
  if (number === undefined || !template || form === undefined) {
    const own = report.querySelector('.citation[data-style="archive"]')?.textContent ?? '';
    return own.trim().replace(report.dataset.url ?? '', () => address);
  }
  const words = { number: template.dataset.number ?? '', id: template.dataset.id ?? '' };
  const reference = fillForm(form, words, { id, number });
  return withAccess(reference, { style: 'archive', url: address, day: today(), changes: false });
}
