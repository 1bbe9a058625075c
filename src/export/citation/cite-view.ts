import type { CiteView, ParagraphForms } from '../../core/views/cite-view.ts';
import type { CitedPage } from '../../core/views/cited-page.ts';
import { citedParagraph } from '../../core/views/cited-paragraph.ts';
import type { CitedThing } from '../../core/views/csl-item.ts';
import { citationFiles, referencesOf } from './citation-forms.ts';

/** What a page shows of how to cite it, and a report of how to cite any of its paragraphs. */
export function citeView(page: CitedPage): CiteView {
  const references = referencesOf(page);
  return page.own ? { page, references } : { page, references, paragraphs: paragraphForms(page) };
}

/**
 * The forms of a report's paragraphs with two words in the place of number and id. So every paragraph is cited by the same
 * engine as its report, and a page holds each form once, not once a paragraph.
 */
export function paragraphForms(report: CitedThing): ParagraphForms {
  const number = absentWord(report, 'NUMBER');
  const id = absentWord(report, 'PARAGRAPH');
  const paragraph = citedParagraph(report, { id, number });
  return { number, id, references: referencesOf(paragraph), files: citationFiles(paragraph) };
}

/** A word of letters alone, which no format has to escape, and which stands nowhere in a cited thing. */
function absentWord(thing: CitedThing, word: string): string {
  const said = JSON.stringify(thing);
  return said.includes(word) ? absentWord(thing, `${word}X`) : word;
}
