import type { CitationFormat, CitationStyle } from '../core/model/citation-form.ts';
import { referenceDay } from './reference-day.ts';

/** What a reader sees of citing. */
export const citeWords = {
  title: 'Cite',
  report: 'Cite this report',
  paragraph: (n: number | undefined) => (n === undefined ? 'Cite this passage' : `Cite ¶ ${n}`),
  event: 'Cite this event',
  place: 'Cite this place',
  actor: 'Cite this actor',
  styles: {
    apa: 'APA 7',
    chicago: 'Chicago 17, note',
    mla: 'MLA 9',
    archive: 'Short form of this archive',
  } satisfies Record<CitationStyle, string>,
  formats: {
    bibtex: 'BibTeX',
    biblatex: 'BibLaTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  } satisfies Record<CitationFormat, string>,
  downloads: 'For a reference manager',
  ofParagraph: 'For one paragraph, add its number (“para. 4”) and take the address that stands behind that number.',
  how: 'How to cite, and what the links promise',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select the words to copy them',
  words: {
    button: 'Cite these words',
    find: 'Find in this archive',
    reference: 'With their reference',
    paragraph: 'Address of the paragraph',
    fragment: 'Address that also shows the words, in newer browsers',
    quoted: (words: string, reference: string) => `“${words}” (${reference})`,
  },
} as const;

/**
 * The words with which a style says on what day something was read, and how they join what stands around them: before the
 * address in APA and Chicago, at the end elsewhere. APA gives the day only for what may change. `day` is ISO 8601.
 */
export function accessWords(style: CitationStyle, day: string): string {
  const parts = day.split('-').map(Number);
  switch (style) {
    case 'apa':
      return `Retrieved ${referenceDay(parts, 'month-first')}, from `;
    case 'chicago':
      return `accessed ${referenceDay(parts, 'month-first')}, `;
    case 'mla':
      return ` Accessed ${referenceDay(parts, 'day-first')}.`;
    default:
      return `, read ${referenceDay(parts, 'day-first')}`;
  }
}
