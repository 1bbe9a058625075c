import type { Span } from '../../src/core/model/span.ts';

/** A mark a trap expects: its span in the bare text and the record it must name; `optional` is neither hit nor miss. */
export interface ExpectedMark extends Span {
  readonly entity: string;
  readonly optional: boolean;
}

/** A trap sentence taken apart: the bare text and the marks expected in it, in order. */
export interface Trap {
  readonly text: string;
  readonly expected: readonly ExpectedMark[];
}

const MARKED = /\[\[(\??)([^|\]]+)\|([^\]]+)\]\]/gu;

/**
 * Takes a trap apart. `[[words|record]]` is an expected mark, `[[?words|record]]` one that may be there or not;
 * each line is a paragraph. Example: `[[Moscow|russian-government]] said no.`
 */
export function parseTrap(notation: string): Trap {
  const expected: ExpectedMark[] = [];
  let text = '';
  let at = 0;
  for (const match of notation.matchAll(MARKED)) {
    const [whole, optional = '', words = '', entity = ''] = match;
    text += notation.slice(at, match.index);
    expected.push({ start: text.length, end: text.length + words.length, entity, optional: optional === '?' });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + notation.slice(at), expected };
}
