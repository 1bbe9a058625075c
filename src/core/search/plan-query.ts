import { indexedForm } from './indexed-forms.ts';
import { findNames, type NameFinder } from './name-finder.ts';
import type { ParsedQuery, QueryTerm } from './parse-query.ts';
import { isSmallWord } from './small-words.ts';

/** What the index is asked for: words that stand side by side, or a record by any of its names. */
export type PlannedTerm = { readonly words: readonly string[]; readonly exact: boolean } | { readonly record: number };

/** A query as the index is asked: of every group one term must be found, of the excluded none. */
export interface QueryPlan {
  readonly groups: readonly (readonly PlannedTerm[])[];
  readonly excluded: readonly (readonly PlannedTerm[])[];
}

/**
 * Plans a query. Words that are a name, in any spelling of a record, ask for the record as well as for themselves; without
 * a finder every word stands for itself. What is quoted is asked for as it stands. Small words beside others are not asked for.
 */
export function planQuery({ groups, excluded }: ParsedQuery, finder: NameFinder = new Map()): QueryPlan {
  const planned = runsOf(groups).flatMap((run) =>
    run.every(isPlain) ? planRun(run.flat(), finder) : run.map((group) => group.flatMap((it) => planTerm(it, finder))),
  );
  const telling = planned.filter((group) => !group.every(isSmall));
  return { groups: telling.length > 0 ? telling : planned, excluded: excluded.map((term) => planTerm(term, finder)) };
}

/** In quotation marks, beside another word or as a name no word is small. */
function isSmall(term: PlannedTerm): boolean {
  if (!('words' in term) || term.exact) return false;
  const [word, ...others] = term.words;
  return word !== undefined && others.length === 0 && isSmallWord(word);
}

/** Groups of one plain word each, next to each other, may be a name together; any other group stands alone. */
function runsOf(groups: ParsedQuery['groups']): (readonly QueryTerm[])[][] {
  const runs: (readonly QueryTerm[])[][] = [];
  for (const group of groups) {
    const last = runs.at(-1);
    if (last && isPlain(group) && last.every(isPlain)) last.push(group);
    else runs.push([group]);
  }
  return runs;
}

function isPlain(group: readonly QueryTerm[]): boolean {
  return group.length === 1 && group[0]?.exact === false;
}

/** Cuts a run of words into names and the words between them. */
function planRun(terms: readonly QueryTerm[], finder: NameFinder): PlannedTerm[][] {
  const text = terms.map((it) => it.text).join(' ');
  const names = findNames(finder, text);
  const planned: PlannedTerm[][] = [];
  let at = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const start = at;
    const name = names.find((it) => it.start >= start && it.start < start + lengthOf(terms, index));
    let end = start + lengthOf(terms, index);
    const words = [terms[index]?.text ?? ''];
    while (name && name.end > end && index + 1 < terms.length) {
      index += 1;
      words.push(terms[index]?.text ?? '');
      end += 1 + lengthOf(terms, index);
    }
    planned.push(alternatives(words, false, name?.records ?? []));
    at = end + 1;
  }
  return planned;
}

function lengthOf(terms: readonly QueryTerm[], index: number): number {
  return terms[index]?.text.length ?? 0;
}

function planTerm({ text, exact }: QueryTerm, finder: NameFinder): PlannedTerm[] {
  const [whole] = exact ? [] : findNames(finder, text);
  return alternatives(text.split(/\s+/u), exact, whole?.records ?? []);
}

/** How many records one spelling may stand for before it is asked for as a word alone. */
const MOST_RECORDS = 6;

function alternatives(words: readonly string[], exact: boolean, records: readonly number[]): PlannedTerm[] {
  const written = words.map(normaliseWord).filter((word) => word !== '');
  const further = written.map((word) => indexedForm(word) ?? word);
  const differs = !exact && written.length === 1 && further.some((word, index) => word !== written[index]);
  return [
    { words: written, exact },
    ...(differs ? [{ words: further, exact }] : []),
    ...(records.length > MOST_RECORDS ? [] : records.map((record) => ({ record }))),
  ];
}

/** A word as the index has it: without the letters of transliteration that Pagefind keeps, tatweel and what is not seen. */
function normaliseWord(word: string): string {
  return word.normalize('NFC').replace(/[\u02b9-\u02c1\u02c8\u0640\u200b-\u200f\u2060\ufeff]/gu, '');
}
