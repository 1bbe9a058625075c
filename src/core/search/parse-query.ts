import { keyWords } from './name-key.ts';

/** What a passage must have, in one of its forms: words in any ending, or words exactly as they stand. */
export interface QueryTerm {
  readonly text: string;
  /** In quotation marks. */
  readonly exact: boolean;
}

/** A query taken apart: of every group one term must be found, of the excluded none. */
export interface ParsedQuery {
  readonly groups: readonly (readonly QueryTerm[])[];
  readonly excluded: readonly QueryTerm[];
}

/**
 * Reads a query: words; `"words exactly"`, in any quotation marks; `-word` and `-"words"`, which must not be there; `a OR
 * b`, of which one is enough; `begin*`. Signs that join nothing are words or nothing: no query is wrong.
 */
export function parseQuery(query: string): ParsedQuery {
  const groups: QueryTerm[][] = [];
  const excluded: QueryTerm[] = [];
  let joins = false;
  for (const piece of piecesOf(query)) {
    const last = groups.at(-1);
    if (piece.joins) joins = last !== undefined;
    else if (keyWords(piece.text).length === 0) continue;
    else {
      const term = { text: piece.exact ? piece.text : piece.text.replaceAll('*', ''), exact: piece.exact };
      if (piece.excluded) excluded.push(term);
      else if (joins && last) last.push(term);
      else groups.push([term]);
      joins = false;
    }
  }
  return { groups, excluded };
}

interface Piece extends QueryTerm {
  readonly excluded: boolean;
  readonly joins: boolean;
}

const QUOTES = '"“”„«»';

function piecesOf(query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < query.length) {
    const excluded = query.charAt(at) === '-' && startsPiece(query, at);
    const from = excluded ? at + 1 : at;
    const exact = QUOTES.includes(query.charAt(from)) && from < query.length;
    const end = exact ? closing(query, from + 1) : wordEnd(query, from);
    const text = query.slice(exact ? from + 1 : from, end).trim();
    const joins = !exact && !excluded && (text === 'OR' || text === '|');
    if (text !== '') pieces.push({ text, exact, excluded, joins });
    at = exact ? end + 1 : Math.max(end, at + 1);
    while (/\s/u.test(query.charAt(at))) at += 1;
  }
  return pieces;
}

/** A minus inside a word is a hyphen. */
function startsPiece(query: string, at: number): boolean {
  return at === 0 || /\s/u.test(query.charAt(at - 1));
}

/** The next quotation mark; what is not closed goes on to the end. */
function closing(query: string, from: number): number {
  let at = from;
  while (at < query.length && !QUOTES.includes(query.charAt(at))) at += 1;
  return at;
}

function wordEnd(query: string, from: number): number {
  let at = from;
  while (at < query.length && !/\s/u.test(query.charAt(at)) && !QUOTES.includes(query.charAt(at))) at += 1;
  return at;
}
