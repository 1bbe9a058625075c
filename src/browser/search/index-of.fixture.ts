import { placesOf } from '../../core/search/dictionary.ts';
import { facetFiles } from '../../core/search/facet-file.ts';
import { type IndexedWord, indexWords } from '../../core/search/index-words.ts';
import { namingPassages } from '../../core/search/name-block.ts';
import { packTable, unpackTable } from '../../core/search/passage-table.ts';
import { packReport, unpackReport } from '../../core/search/report-file.ts';
import { cutWords } from '../../core/search/word-block.ts';
import { wordFiles } from '../../core/search/word-files.ts';
import { packWords, unpackWords } from '../../core/search/word-list.ts';
import type { FacetKey, SearchPassage, SearchRecord, SearchReport } from '../../core/views/search-source.ts';
import { facetReader } from './facet-reader.ts';
import { phraseFinder } from './find-phrase.ts';
import type { SearchIndex } from './search-index.ts';
import { spellNames } from './spelled-names.ts';

/** Reports as lists of passages; a name after `#` in one of them is the number of a record it names. */
export interface SmallArchive {
  readonly reports: readonly (readonly string[])[];
  readonly names?: readonly (readonly string[])[];
  /** By facet and value: numbers of passages. */
  readonly facets?: Readonly<Partial<Record<FacetKey, Readonly<Record<string, readonly number[]>>>>>;
}

/** The index of a small archive, as it is written and read; words are found whole and in any case alone. */
export async function indexOf({ reports: texts, names = [], facets = {} }: SmallArchive): Promise<SearchIndex> {
  const reports = texts.map(reportOf);
  const records = names.map(recordOf);
  const words = indexWords(reports);
  const blocks = cutWords(words);
  const sizes = { words: blocks.map(({ length }) => length), records: [names.length] };
  const table = unpackTable(packTable(reports, sizes));
  const packed = new Map(Array.from(wordFiles(blocks, table.passages), ([name, pack]) => [name, pack()]));
  const naming = namingPassages(reports, names.length);
  const files = new Map(FACET_KEYS.flatMap((key) => facetFiles({ key, values: valuesOf(facets[key]) })));
  const wordHits = phraseFinder({
    table,
    search: async (word) => placesFound(words, word),
    stem: async (word) => placesFound(words, word)[0],
    read: async (name) => packed.get(name) ?? new Uint8Array(),
  });
  return {
    table,
    records,
    ...(await spellNames(records)),
    hits: async (term) => {
      if ('words' in term) return await wordHits(term);
      const passages = Uint32Array.from(naming[term.record] ?? []);
      return { passages, times: passages.map(() => 1), runs: [] };
    },
    ...facetReader(async (name) => files.get(name) ?? new Uint8Array()),
    words: async () => unpackWords(packWords(words)),
    report: async (number) => unpackReport(packReport(reports[number] ?? reportOf([], number))),
    close: () => undefined,
  };
}

const FACET_KEYS = ['publisher', 'place', 'actor', 'event', 'weapon', 'mode', 'harm', 'told', 'published'] as const;

function valuesOf(facet: Readonly<Record<string, readonly number[]>> = {}) {
  return Object.entries(facet).map(([value, passages]) => ({ value, passages }));
}

/** The places at which Pagefind would find a word, if it knew no endings. */
function placesFound(words: readonly IndexedWord[], word: string): number[] {
  return words.flatMap((it, number) => (bare(it.word) === bare(word) ? [placesOf(number)] : []));
}

function reportOf(passages: readonly string[], number: number): SearchReport {
  return {
    ...{ address: `/r/${number}/`, title: `Report ${number}`, published: 'undated', edtf: null },
    passages: passages.map(passageOf),
  };
}

function passageOf(passage: string, at: number): SearchPassage {
  const names = [...passage.matchAll(/#(\d+)/gu)].map((it) => ({ record: Number(it[1]), start: 0, end: 0 }));
  return { id: `p${at}`, number: at + 1, text: passage.replaceAll(/#\d+/gu, '').trimEnd(), names, events: [] };
}

function recordOf([name = '', ...spellings]: readonly string[], number: number): SearchRecord {
  const counts = { mentions: 10 - number, reports: 1 };
  return {
    type: 'place',
    id: `r${number}`,
    name,
    address: '/',
    kind: 'town',
    within: [],
    native: [],
    spellings,
    ...counts,
  };
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
