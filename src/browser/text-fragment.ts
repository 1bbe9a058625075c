import type { Span } from '../core/model/span.ts';

/** Words of a passage, and the text of the page they stand on. */
export interface Quoted {
  readonly passage: string;
  /** Where in the passage they stand; it begins and ends at the edge of a word. */
  readonly span: Span;
  readonly page: string;
}

/** Of long quotations the first and the last words are named; and so many are context where words stand more than once. */
const NAMED = 4;
const CONTEXT = 3;
const LONG = 10;

/**
 * The text directive (https://wicg.github.io/scroll-to-text-fragment/) that shows words in a browser that knows it, as
 * `:~:text=night%20of%2025%20August`: an addition to an address, which holds without it. Where the words stand more than
 * once on the page, the words before them (or, where there are none, after them) tell which are meant.
 */
export function textDirective({ passage, span, page }: Quoted): string {
  const words = wordsOf(passage.slice(span.start, span.end));
  const isLong = words.length > LONG;
  const [first, last] = isLong ? [words.slice(0, NAMED), words.slice(-NAMED)] : [words, []];
  const isRepeated = timesIn(page, first.join(' ')) > 1;
  const before = isRepeated ? wordsOf(passage.slice(0, span.start)).slice(-CONTEXT) : [];
  const after = isRepeated && before.length === 0 ? wordsOf(passage.slice(span.end)).slice(0, CONTEXT) : [];
  const parts = [
    before.length > 0 ? `${encoded(before)}-` : '',
    encoded(first),
    last.length > 0 ? encoded(last) : '',
    after.length > 0 ? `-${encoded(after)}` : '',
  ];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function timesIn(page: string, words: string): number {
  return page.replace(/\s+/gu, ' ').split(words).length - 1;
}

/** Commas, hyphens and ampersands mean something in a directive. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
