import type { CitedThing } from './csl-item.ts';

/** A paragraph by its id and its number on the page. */
export interface ParagraphOfPage {
  readonly id: string;
  readonly number: string;
}

/** How to cite a paragraph of a cited report. */
export function citedParagraph(report: CitedThing, { id, number }: ParagraphOfPage): CitedThing {
  return { ...report, key: `${report.key}-${id}`, permalink: `${report.permalink}#${id}`, paragraph: number };
}
