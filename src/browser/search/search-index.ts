import { type FacetFile, type FacetIndex, unpackFacet } from '../../core/search/facet-file.ts';
import { type NameFinder, nameFinder } from '../../core/search/name-finder.ts';
import { nameToken } from '../../core/search/name-token.ts';
import { adjacentHits, type PassageHits, passageHits } from '../../core/search/passage-hits.ts';
import {
  type PackedTable,
  type PassageTable,
  type PlacedReport,
  unpackTable,
} from '../../core/search/passage-table.ts';
import type { PlannedTerm } from '../../core/search/plan-query.ts';
import { type PassageLengths, passageLengths } from '../../core/search/rank-passages.ts';
import { readWords, type WordFile } from '../../core/search/word-list.ts';
import type { FacetKey, SearchRecord } from '../../core/views/search-source.ts';
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { readPack } from './read-pack.ts';

/** The index of an archive as the search page asks it; what it fetches once it keeps. */
export interface SearchIndex {
  readonly table: PassageTable;
  readonly lengths: PassageLengths;
  readonly records: readonly SearchRecord[];
  readonly finder: NameFinder;
  readonly hits: (term: PlannedTerm) => Promise<PassageHits>;
  readonly facet: (key: FacetKey) => Promise<FacetIndex>;
  readonly words: () => Promise<ReadonlyMap<string, number>>;
  /** The texts of a report, by its number. */
  readonly page: (report: number) => Promise<PagefindPage>;
}

/** Opens the index of the site with this base path; rejects where it was not built or cannot be reached. */
export async function openIndex(base: string, tries: number): Promise<SearchIndex> {
  const [pagefind, table, records] = await Promise.all([
    loadPagefind(base, tries),
    readPack<PackedTable>(base, 'passages').then(unpackTable),
    readPack<readonly SearchRecord[]>(base, 'records'),
  ]);
  // An archive without reports has no index of words, and Pagefind complains of that.
  if (table.reports.length > 0) await pagefind.init();
  const results = new Map<string, PagefindResult>();
  const hitsOf = wordHits(pagefind, table, results);
  return {
    table,
    lengths: passageLengths(table),
    records,
    finder: nameFinder(records.map(({ name, native, spellings }) => [name, ...native, ...spellings])),
    hits: async (term) => {
      if ('record' in term) return await hitsOf(nameToken(term.record));
      return adjacentHits(await Promise.all(term.words.map(hitsOf)));
    },
    facet: kept(async (key: FacetKey) => unpackFacet(await readPack<FacetFile>(base, key))),
    words: once(async () => readWords(await readPack<WordFile>(base, 'words'))),
    page: (report) => pageOf(pagefind, results, table.reports[report]),
  };
}

/** Where the index has a word, in any ending; every word is asked for once. */
function wordHits(pagefind: Pagefind, table: PassageTable, results: Map<string, PagefindResult>) {
  const reports = new Map(table.reports.map((it) => [it.fragment, it]));
  return kept(async (word: string): Promise<PassageHits> => {
    if (table.reports.length === 0) return new Map();
    const found = await pagefind.search(word);
    for (const result of found.results) results.set(result.id, result);
    const pages = found.results.flatMap(({ id, words }) => {
      const report = reports.get(id);
      return report ? [{ report, words }] : [];
    });
    return passageHits(pages);
  });
}

async function pageOf(
  pagefind: Pagefind,
  results: Map<string, PagefindResult>,
  report: PlacedReport | undefined,
): Promise<PagefindPage> {
  if (!report) throw new RangeError('expected a report of the index, got none');
  if (!results.has(report.fragment)) {
    const all = await pagefind.search(null);
    for (const result of all.results) results.set(result.id, result);
  }
  const result = results.get(report.fragment);
  if (!result) throw new Error(`the index lacks ${report.fragment}`);
  return await result.data();
}

/** The same function, which asks but once for the same; what failed is asked for again. */
function kept<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  const answer = kept(ask);
  return () => answer(undefined);
}
