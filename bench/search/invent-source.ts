import { findNames, nameFinder } from '../../src/core/search/name-finder.ts';
import type {
  FacetKey,
  SearchFacet,
  SearchPassage,
  SearchRecord,
  SearchReport,
  SearchSource,
} from '../../src/core/views/search-source.ts';
import { type InventedRecord, inventCast } from '../generate/invent-records.ts';
import { inventReport } from '../generate/invent-report.ts';
import { seededChance } from '../generate/random.ts';
import { toldDays } from './told-days.ts';

/**
 * What the search of an archive of so many invented reports is made from, without importing and reading them: names are
 * found by their spelling alone, and what is told by a word of it. The reports stand in order of publication, as those of
 * every archive do.
 */
export function inventSource(count: number, seed: number): SearchSource {
  const chance = seededChance(seed);
  const cast = inventCast(chance, count);
  const records = [...recordsOf(cast.places, 'place'), ...recordsOf(cast.actors, 'actor')];
  const finder = nameFinder(records.map(({ name }) => [name]));
  const values = new Map<FacetKey, Map<string, number[]>>();
  let passage = 0;
  const invented = Array.from({ length: count }, (_, number) => inventReport(chance, cast, number));
  invented.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const reports = invented.map(({ text, publisher, published }, number): SearchReport => {
    const passages = text
      .trim()
      .split('\n\n')
      .map((it, at) => passageOf(it, at, findNames(finder, it)));
    for (const it of passages) {
      note(values, passage, 'publisher', publisher);
      note(values, passage, 'published', `${published}/${published}`);
      for (const [key, value] of toldIn(it, records, published)) note(values, passage, key, value);
      passage += 1;
    }
    const title = passages[0]?.text ?? '';
    return { address: `/r/${number}/`, title, publisher, published, edtf: published, passages };
  });
  return { language: 'en', reports, records, facets: facetsOf(values) };
}

function recordsOf(invented: readonly InventedRecord[], type: SearchRecord['type']): SearchRecord[] {
  return invented.map(({ id, facts }) => ({
    ...{ type, id, name: String(facts.name), address: `/${type}s/${id}/`, kind: String(facts.kind) },
    ...{ within: [], native: [], spellings: [], mentions: 1, reports: 1 },
  }));
}

function passageOf(text: string, at: number, found: ReturnType<typeof findNames>): SearchPassage {
  const names = found.flatMap(({ records: [record], start, end }) =>
    record === undefined ? [] : [{ record, start, end }],
  );
  return { id: `p${String(at).padStart(5, '0')}`, number: at, text, names, events: [] };
}

/** What a word of a passage tells, by what it tells of. */
const SIGNS: readonly (readonly [sign: string, key: FacetKey, value: string])[] = [
  ['Shells', 'event', 'shelling'],
  ['left', 'event', 'displacement'],
  ['aircraft', 'event', 'airstrike'],
  ['hit twice', 'event', 'attack'],
  ['wounded', 'harm', 'wounded'],
  ['left', 'harm', 'displaced'],
  ['Shells', 'weapon', 'shells'],
  ['said', 'mode', 'attributed'],
  ['“', 'mode', 'quoted'],
];

function toldIn(
  { text, names }: SearchPassage,
  records: readonly SearchRecord[],
  published: string,
): [FacetKey, string][] {
  const named = names.flatMap(({ record }): [FacetKey, string][] => {
    const it = records[record];
    return it ? [[it.type, it.id]] : [];
  });
  const told = SIGNS.flatMap(([sign, key, value]): [FacetKey, string][] => (text.includes(sign) ? [[key, value]] : []));
  const days = toldDays(text, published).map((day): [FacetKey, string] => ['told', `${day}/${day}`]);
  return [...named, ...told, ...days];
}

function note(values: Map<FacetKey, Map<string, number[]>>, passage: number, key: FacetKey, value: string): void {
  const facet = values.get(key) ?? new Map<string, number[]>();
  values.set(key, facet);
  const passages = facet.get(value) ?? [];
  facet.set(value, passages);
  if (passages.at(-1) !== passage) passages.push(passage);
}

function facetsOf(values: ReadonlyMap<FacetKey, ReadonlyMap<string, readonly number[]>>): SearchFacet[] {
  return [...values].map(([key, facet]) => ({
    key,
    values: [...facet].map(([value, passages]) => ({ value, passages })),
  }));
}
