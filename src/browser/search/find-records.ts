import { findNames } from '../../core/search/name-finder.ts';
import { keyWords, ownerKey, withoutArabicArticle } from '../../core/search/name-key.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { isBlank, type SearchState } from './search-state.ts';

/** Numbers of records: those that a query names, and those in whose names its words stand. */
export interface FoundRecords {
  readonly exact: readonly number[];
  readonly others: readonly number[];
}

/** The places and actors that a query names; all of them where it has no words. */
export function findRecords({ records, finder, spelled }: SearchIndex, state: SearchState): FoundRecords {
  const query = parseQuery(state.query);
  const text = query.map((it) => it.text).join(' ');
  const words = keyWords(text).map((it) => ownerKey(text, it) ?? it.key);
  const numbers = records.map((_, record) => record);
  if (words.length === 0) return { exact: [], others: isBlank(state.query) ? numbers : [] };
  if (query.some((it) => it.role !== 'wanted')) return { exact: [], others: [] };
  const [name] = findNames(finder, text);
  const exact = name && name.first === 0 && name.last === words.length - 1 ? name.records : [];
  const others = numbers.filter((it) => !exact.includes(it) && holdsAll(spelled[it], words));
  return { exact: exact.toSorted(byMentions(records)), others: others.toSorted(byMentions(records)) };
}

/**
 * The records in whose names a query's words stand, where it is the name of none: what it means if no passage has these
 * words. None where something is quoted or every word is to stand for itself.
 */
export function namesAlone(index: SearchIndex, state: SearchState): readonly number[] {
  if (!state.spellings || parseQuery(state.query).some((it) => it.exact)) return [];
  const { exact, others } = findRecords(index, state);
  return exact.length === 0 && !isBlank(state.query) ? others : [];
}

/** How many records the words of names are taken to mean at most. */
export const MOST_MEANT = 3;

/** Whether one spelling of a record has every word, if only its beginning, with or without an Arabic article. */
function holdsAll(spelled: readonly string[] = [], words: readonly string[]): boolean {
  return spelled.some((spelling) =>
    words.every((word) => [word, withoutArabicArticle(word)].some((it) => spelling.includes(` ${it}`))),
  );
}

function byMentions(records: SearchIndex['records']): (a: number, b: number) => number {
  const mentions = (record: number) => records[record]?.mentions ?? 0;
  return (a, b) => mentions(b) - mentions(a) || a - b;
}
