import { unpackNaming } from '../../core/search/name-block.ts';
import { type PassageTable, unpackTable } from '../../core/search/passage-table.ts';
import type { PlannedTerm, PlannedWords } from '../../core/search/plan-query.ts';
import { type PackedReport, type ReportFile, unpackReport } from '../../core/search/report-file.ts';
import { unpackWords } from '../../core/search/word-list.ts';
import type { SearchRecord } from '../../core/views/search-source.ts';
import { blockOf } from './block-of.ts';
import { type FacetReader, facetReader } from './facet-reader.ts';
import { phraseFinder } from './find-phrase.ts';
import type { TermHits } from './find-words.ts';
import { keepAnswers } from './keep-answers.ts';
import { startPagefind } from './pagefind.ts';
import { readJson, readPack } from './read-pack.ts';
import { type SpelledNames, spellNames } from './spelled-names.ts';

/** The index of an archive as the search page asks it; what it fetches once it keeps. */
export interface SearchIndex extends FacetReader, SpelledNames {
  readonly table: PassageTable;
  readonly records: readonly SearchRecord[];
  readonly hits: (term: PlannedTerm) => Promise<TermHits>;
  readonly words: () => Promise<ReadonlyMap<string, number>>;
  /** What is shown of a report, by its number. */
  readonly report: (report: number) => Promise<ReportFile>;
  readonly close: () => void;
}

/** Opens the index of the site with this base path; rejects where it was not built or cannot be reached. */
export async function openIndex(base: string, language: string): Promise<SearchIndex> {
  const pagefind = startPagefind(base, language);
  try {
    const [table, records] = await Promise.all([
      readPack(base, 'passages').then(unpackTable),
      readJson<readonly SearchRecord[]>(base, 'records'),
    ]);
    // An archive without words has no list of them, and Pagefind complains of that.
    const search = table.wordBlocks.length === 0 ? async () => [] : pagefind.search;
    const stem = table.wordBlocks.length === 0 ? async () => undefined : pagefind.stem;
    const read = (name: string) => readPack(base, name);
    return {
      table,
      records,
      ...(await spellNames(records)),
      hits: termFinder(phraseFinder({ table, search, stem, read }), recordFinder(base, table)),
      ...facetReader((name) => readPack(base, name)),
      words: once(async () => unpackWords(await readPack(base, 'words'))),
      report: keepAnswers(async (report) => unpackReport(await readJson<PackedReport>(base, `reports/${report}`))),
      close: pagefind.close,
    };
  } catch (error) {
    pagefind.close();
    throw error;
  }
}

function termFinder(
  wordHits: (phrase: PlannedWords) => Promise<TermHits>,
  recordHits: (record: number) => Promise<TermHits>,
): SearchIndex['hits'] {
  return async (term) => ('record' in term ? await recordHits(term.record) : await wordHits(term));
}

/** Finds the passages that name a record, each once, whatever it is called there. */
function recordFinder(base: string, { recordBlocks }: PassageTable): (record: number) => Promise<TermHits> {
  const namingAt = keepAnswers(async (block: number) => unpackNaming(await readPack(base, `names/${block}`)));
  return async (record) => {
    const block = blockOf(recordBlocks, record);
    const passages = (await namingAt(block))[record - (recordBlocks[block] ?? 0)] ?? new Uint32Array();
    return { passages, times: new Uint32Array(passages.length).fill(1), runs: [] };
  };
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  const answer = keepAnswers(ask);
  return () => answer(undefined);
}
