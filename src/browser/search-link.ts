import { cutQuery, LONGEST_QUERY } from '../core/search/parse-query.ts';

/** Words of a report, and whether they are a place or actor of the archive. */
export interface WordsToFind {
  readonly words: string;
  readonly isName: boolean;
}

/**
 * The query that finds words of a report elsewhere: a name in every spelling, a single word in every ending, more words
 * exactly as they stand, as many as a query has room for. Quotation marks within them would end it, and part nothing.
 */
export function wordsQuery({ words, isName }: WordsToFind): string {
  const plain = words
    .replace(/["“”„«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const isOne = isName || !plain.includes(' ');
  return isOne && !SIGNS.test(plain)
    ? plain.replace(/[^\p{L}\p{M}\p{N}]+$/u, '')
    : `"${cutQuery(plain, LONGEST_QUERY - 2)}"`;
}

/** What a query reads as more than a word: see `parseQuery`. */
const SIGNS = /(?:^|\s)(?:-|(?:OR|AND|NOT|\|)(?:\s|$))|\*/u;

/** The address that asks the archive something, for links of a page: in the fragment, which is sent to no server. */
export function queryAddress(page: Document, query: string): string {
  return searchAddress(page, new URLSearchParams({ q: query }).toString());
}

/** The address of a search, given as parameters; of this same page where it has no search box. */
export function searchAddress(page: Document, search: string): string {
  const box = page.querySelector<HTMLFormElement>('form[data-search-box]');
  return `${box ? new URL(box.action).pathname : ''}#${search}`;
}
