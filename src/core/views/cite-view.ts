import type { CitationFormat, CitationStyle } from '../model/citation-form.ts';
import type { CitedPage } from './cited-page.ts';

/** A cited thing in every style and format. */
export interface CitationForms {
  readonly references: readonly { readonly style: CitationStyle; readonly text: string }[];
  readonly files: readonly { readonly format: CitationFormat; readonly text: string }[];
}

/**
 * The forms of any paragraph of a report: where its number and its id stand in them, these two words stand, which stand
 * nowhere else in them.
 */
export interface ParagraphForms extends CitationForms {
  readonly number: string;
  readonly id: string;
}

/** What the block that says how to cite a page shows. */
export interface CiteView {
  readonly page: CitedPage;
  readonly references: CitationForms['references'];
  /** Of a report. */
  readonly paragraphs?: ParagraphForms;
}
