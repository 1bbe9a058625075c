import { keyWords } from './name-key.ts';

/** A word of a query in any ending, or words exactly as they stand, and what is asked of them. */
export interface QueryTerm {
  readonly text: string;
  /** In quotation marks. */
  readonly exact: boolean;
  /** It must be there; or it, or the term before it that must; or it must not. */
  readonly role: 'wanted' | 'either' | 'excluded';
}

/** A query taken apart: its terms in their order, since those next to each other may be a name. */
export type ParsedQuery = readonly QueryTerm[];

/**
 * Reads a query: words; `"words exactly"`, in any quotation marks; `-word` and `-"words"`, which must not be there; `a OR
 * b`, of which one is enough; `begin*`. `a AND b` is `a b`, and `NOT b` is `-b`. Signs that join nothing are words or nothing: no query is wrong. Of one that is
 * too long the beginning is read.
 */
export function parseQuery(query: string): ParsedQuery {
  const terms: QueryTerm[] = [];
  let [joins, negates] = [false, false];
  for (const { text, exact, excluded, sign } of piecesOf(cutQuery(query))) {
    if (terms.length === MOST_TERMS) break;
    if (sign === 'OR') joins = terms.some((it) => it.role !== 'excluded');
    else if (sign === 'NOT') negates = true;
    else if (sign === 'AND') joins = false;
    else if (keyWords(text).length === 0) continue;
    else {
      const role = excluded || negates ? 'excluded' : joins ? 'either' : 'wanted';
      terms.push({ text: exact ? text : starred(text), exact, role });
      [joins, negates] = [false, false];
    }
  }
  return terms;
}

/** How long a query is at most, in UTF-16 units: what is longer makes addresses that hosts refuse. */
export const LONGEST_QUERY = 300;

/** How many terms are read: each is looked for by itself. */
const MOST_TERMS = 60;

/** As many whole words of a query as it may be long; of a single one that is longer, its beginning. */
export function cutQuery(query: string, longest = LONGEST_QUERY): string {
  if (query.length <= longest) return query;
  let end = longest;
  while (end > 0 && !/\s/u.test(query.charAt(end))) end -= 1;
  return end === 0 ? query.slice(0, longest) : query.slice(0, end).trimEnd();
}

/** A star is kept where it ends a word: there it asks for all that begins so. */
function starred(text: string): string {
  return `${text.replaceAll('*', '')}${text.endsWith('*') ? '*' : ''}`;
}

interface Piece {
  readonly text: string;
  readonly exact: boolean;
  readonly excluded: boolean;
  /** What it says of the terms beside it, where it is none itself. */
  readonly sign?: Sign;
}

type Sign = 'OR' | 'AND' | 'NOT';

/** In capitals alone: small, they are words. */
const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ['OR', 'OR'],
  ['|', 'OR'],
  ['AND', 'AND'],
  ['NOT', 'NOT'],
]);

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
    const sign = exact || excluded ? undefined : SIGNS.get(text);
    if (text !== '') pieces.push({ text, exact, excluded, sign });
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
