import { packFacet, unpackFacet } from '../../core/search/facet-file.ts';
import { hiddenText } from '../../core/search/hidden-text.ts';
import { nameFinder } from '../../core/search/name-finder.ts';
import { nameToken } from '../../core/search/name-token.ts';
import { adjacentHits, type PassageHits, passageHits } from '../../core/search/passage-hits.ts';
import { packTable, unpackTable } from '../../core/search/passage-table.ts';
import { passageLengths } from '../../core/search/rank-passages.ts';
import { listWords, readWords } from '../../core/search/word-list.ts';
import type { FacetKey, SearchRecord } from '../../core/views/search-source.ts';
import type { SearchIndex } from './search-index.ts';

/** Reports as lists of passages; a name after `#` in one of them is the number of a record it names. */
export interface SmallArchive {
  readonly reports: readonly (readonly string[])[];
  readonly names?: readonly (readonly string[])[];
  /** By facet and value: numbers of passages. */
  readonly facets?: Readonly<Partial<Record<FacetKey, Readonly<Record<string, readonly number[]>>>>>;
}

/** An index that finds the words of a small archive whole and in any case, as Pagefind would find them. */
export function indexOf({ reports, names = [], facets = {} }: SmallArchive): SearchIndex {
  const indexed = reports.map((passages) => passages.map(indexedText));
  const table = unpackTable(
    packTable(
      indexed.map((passages, number) => {
        const edges = passages.map((_, at) => wordsOf(passages.slice(0, at).join(' ')).length);
        return { fragment: `f${number}`, starts: edges, words: wordsOf(passages.join(' ')).length };
      }),
    ),
  );
  const hitsOf = (word: string): PassageHits =>
    passageHits(
      table.reports.map((report, number) => ({
        report,
        words: wordsOf((indexed[number] ?? []).join(' ')).flatMap((it, at) => (bare(it) === bare(word) ? [at] : [])),
      })),
    );
  return {
    table,
    lengths: passageLengths(table),
    records: names.map(recordOf),
    finder: nameFinder(names),
    hits: async (term) =>
      'record' in term ? hitsOf(nameToken(term.record)) : adjacentHits(term.words.map((word) => hitsOf(word))),
    facet: async (key) => {
      const values = Object.entries(facets[key] ?? {}).map(([value, passages]) => ({ value, passages }));
      return unpackFacet(packFacet({ key, values }));
    },
    words: async () => readWords(listWords(reports.flat())),
    page: async (number) => ({
      meta: { facts: hiddenText(JSON.stringify(factsOf(number, reports[number] ?? []))) },
      anchors: (indexed[number] ?? []).map((text, at) => ({ id: `p${at}`, text })),
    }),
  };
}

function factsOf(number: number, passages: readonly string[]) {
  const numbers = passages.map((_, at) => at + 1);
  return { address: `/r/${number}/`, title: `Report ${number}`, published: 'undated', edtf: null, numbers, events: [] };
}

function indexedText(passage: string): string {
  const records = [...passage.matchAll(/#(\d+)/gu)].map((it) => Number(it[1]));
  const text = passage.replaceAll(/#\d+/gu, '').trimEnd();
  return `${text} ⟦${records.map((it) => `${nameToken(it)}${hiddenText('')}`).join(' ')}⟧`;
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

function wordsOf(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
