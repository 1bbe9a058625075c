import type { NameMark } from '../../src/core/model/mark.ts';
import { compileLexicon } from '../../src/core/read/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/core/read/lexicon/lexicon.ts';
import { readNames } from '../../src/core/read/read-names.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { linesAsParagraphs } from '../reading/lines-as-paragraphs.ts';
import { trapActors, trapPlaces } from './lexicon.ts';
import { parseTrap } from './parse-trap.ts';

/** The lexicon of the trap sentences. */
export const trapLexicon: Lexicon = compileLexicon(trapPlaces, trapActors);

/** Reads a text as a report of its own, each line a paragraph. */
export function readParagraphs(text: string, lexicon: Lexicon): NameMark[] {
  const segments = linesAsParagraphs(text);
  return readNames({ text, segments, sentences: splitSentences(text, segments) }, lexicon);
}

/** Reads the bare text of a sentence in trap notation and gives what was read in the same notation. */
export function readMarked(notation: string, lexicon: Lexicon = trapLexicon): string {
  const { text } = parseTrap(notation);
  return notate(text, readParagraphs(text, lexicon));
}

/** A text with its marks written as `[[words|record]]`. */
export function notate(text: string, marks: readonly NameMark[]): string {
  let notation = '';
  let at = 0;
  for (const { start, end, entity } of marks) {
    notation += `${text.slice(at, start)}[[${text.slice(start, end)}|${entity}]]`;
    at = end;
  }
  return notation + text.slice(at);
}
