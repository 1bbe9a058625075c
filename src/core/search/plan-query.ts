import type { Span } from '../model/span.ts';
import { indexedForm } from './indexed-forms.ts';
import { findNames, type NameFinder } from './name-finder.ts';
import type { ParsedQuery, QueryTerm } from './parse-query.ts';
import { isSmallWord } from './small-words.ts';

/** What the index is asked for: words that stand side by side, or a record by any of its names. */
export type PlannedTerm = PlannedWords | { readonly record: number };

export interface PlannedWords {
  readonly words: readonly string[];
  /** In quotation marks. */
  readonly exact: boolean;
  /** Together they are a name, so that none of them is the beginning of another word. */
  readonly named?: true;
}

/** A query as the index is asked: of every group one term must be found, of the excluded none. */
export interface QueryPlan {
  readonly groups: readonly (readonly PlannedTerm[])[];
  readonly excluded: readonly (readonly PlannedTerm[])[];
}

/**
 * Plans a query. Words that are a name, in any spelling of a record, are one term and ask for the record as well as for
 * themselves, also before an OR, behind it and behind a minus, and in the possessive; without a finder every word stands for
 * itself. What is quoted is asked for as it stands. Small words beside others are not asked for.
 */
export function planQuery(query: ParsedQuery, finder: NameFinder = new Map()): QueryPlan {
  const groups: PlannedTerm[][] = [];
  const excluded: PlannedTerm[][] = [];
  for (const term of runsOf(query).flatMap((run) => namedTerms(run, finder))) {
    const planned = alternatives(term);
    const last = groups.at(-1);
    if (term.role === 'excluded') excluded.push(planned);
    else if (term.role === 'either' && last) last.push(...planned);
    else groups.push(planned);
  }
  const telling = groups.filter((group) => !group.every(isSmall));
  return { groups: telling.length > 0 ? telling : groups, excluded };
}

/** In quotation marks, beside another word or as a name no word is small. */
function isSmall(term: PlannedTerm): boolean {
  if (!('words' in term) || term.exact) return false;
  const [word, ...others] = term.words;
  return word !== undefined && others.length === 0 && isSmallWord(word);
}

/** Words next to each other may be a name together: what is quoted is none, and an OR or a minus begins anew. */
function runsOf(query: ParsedQuery): QueryTerm[][] {
  const runs: QueryTerm[][] = [];
  let open = false;
  for (const term of query) {
    if (open && !term.exact && term.role === 'wanted') runs.at(-1)?.push(term);
    else runs.push([term]);
    open = !term.exact;
  }
  return runs;
}

/** Words that are asked for as one, with the records that they name. */
interface NamedTerm extends Pick<QueryTerm, 'exact' | 'role'> {
  readonly words: readonly string[];
  readonly records: readonly number[];
}

/** Cuts a run of words into names and the words between them; what is asked of its first word is asked of a whole name. */
function namedTerms(run: readonly QueryTerm[], finder: NameFinder): NamedTerm[] {
  const text = run.map((it) => it.text).join(' ');
  const names = run.some((it) => it.exact) ? [] : findNames(finder, text);
  const terms: NamedTerm[] = [];
  let rest = placed(run);
  for (let [head] = rest; head; [head] = rest) {
    const { start, end, exact, role } = head;
    const name = names.find((it) => it.start >= start && it.start < end);
    const its = rest.filter((it) => it === head || it.start < (name?.end ?? start));
    const written = text.slice(start, its.at(-1)?.end);
    const bare = name?.possessive
      ? text.slice(start, name.end - "'s".length) + written.slice(name.end - start)
      : written;
    terms.push({ words: bare.split(/\s+/u), exact, role, records: name?.records ?? [] });
    rest = rest.slice(its.length);
  }
  return terms;
}

/** Terms with their places in their text, where a space is between them. */
function placed(run: readonly QueryTerm[]): (QueryTerm & Span)[] {
  let at = 0;
  return run.map((term) => {
    const start = at;
    at += term.text.length + 1;
    return { ...term, start, end: start + term.text.length };
  });
}

/** How many records one spelling may stand for before it is asked for as a word alone. */
const MOST_RECORDS = 6;

function alternatives({ words, exact, records }: NamedTerm): PlannedTerm[] {
  const written = words.map(normaliseWord).filter((word) => word !== '');
  const further = written.map((word) => indexedForm(word) ?? word);
  const differs = !exact && written.length === 1 && further.some((word, index) => word !== written[index]);
  return [
    { words: written, exact, ...(records.length > 0 && { named: true }) },
    ...(differs ? [{ words: further, exact }] : []),
    ...(records.length > MOST_RECORDS ? [] : records.map((record) => ({ record }))),
  ];
}

/** A word as the index has it: without the letters of transliteration that Pagefind keeps, tatweel and what is not seen. */
function normaliseWord(word: string): string {
  return word.normalize('NFC').replace(/[\u02b9-\u02c1\u02c8\u0640\u200b-\u200f\u2060\ufeff]/gu, '');
}
