import {
  chosenPassages,
  countValues,
  type DayRange,
  intersection,
  type PassageSet,
  passagesWithin,
} from '../../core/search/choose-passages.ts';
import { countRanges, type RangeCount } from '../../core/search/count-ranges.ts';
import type { RankedPassage } from '../../core/search/rank-passages.ts';
import { facetWith, frequentPart, wholeFacet } from './facet-parts.ts';
import { type FoundPassages, findPassages } from './find-passages.ts';
import { type FoundRecords, findRecords } from './find-records.ts';
import { orderPassages } from './order-passages.ts';
import type { SearchIndex } from './search-index.ts';
import { FACETS, type Facet, KINDS, type Kind, narrows, type SearchState, type Time } from './search-state.ts';
import { takeTurns } from './take-turns.ts';

/** What a search gives. */
export interface SearchAnswer {
  readonly found: FoundPassages;
  readonly records: FoundRecords;
  /** In the order asked for. */
  readonly passages: readonly RankedPassage[];
  readonly kinds: ReadonlyMap<Kind, number>;
  /** How many passages there would be with nothing chosen. */
  readonly unfiltered: number;
  /**
   * Of each value of a facet, how many passages it would give, as if nothing of that facet were chosen. Of a long facet the
   * rarer values are counted only if it is asked for as a whole.
   */
  readonly counts: (facet: Facet, whole?: 'whole') => Promise<ReadonlyMap<string, number>>;
  /** The same of days, as if no time were chosen. */
  readonly days: (time: Time) => Promise<ReadonlyMap<string, number>>;
  /** The same of ranges of days that follow one another. */
  readonly ranges: (time: Time, ranges: readonly Required<DayRange>[]) => Promise<readonly RangeCount[]>;
}

/** Asks the index. OR within a facet, AND across facets, words and time. */
export async function ask(index: SearchIndex, state: SearchState): Promise<SearchAnswer> {
  const found = await findPassages(index, state);
  await takeTurns();
  const records = findRecords(index, state);
  const sets = await filterSets(index, state);
  const wantsReports = state.kinds.length === 0 || state.kinds.includes('report');
  const count = index.table.passages;
  const left = intersection([...sets.values(), found.set], count);
  await takeTurns();
  const all = found.ranked.filter(({ passage }) => left[passage] === 1);
  const passages = wantsReports ? await orderPassages(index, all, state.sort) : [];
  await takeTurns();
  const without = (key: Facet | 'time') =>
    intersection([found.set, ...[...sets].flatMap(([it, set]) => (it === key ? [] : [set]))], count);
  return {
    found,
    records: narrows(state) ? { exact: [], others: [] } : chosenRecords(index, state, records),
    passages,
    kinds: new Map(
      KINDS.map((kind) => [kind, kind === 'report' ? reportsOf(index, left) : recordsOf(index, records, kind)]),
    ),
    unfiltered: found.ranked.length,
    counts: (facet, whole) => countFacet(index, { facet, set: without(facet), values: valuesOf(state, facet), whole }),
    days: async (time) => countValues(await wholeFacet(index, time), without('time')),
    ranges: async (time, ranges) => countRanges(await wholeFacet(index, time), ranges, without('time')),
  };
}

async function filterSets(index: SearchIndex, { chosen, time }: SearchState): Promise<Map<Facet | 'time', PassageSet>> {
  const count = index.table.passages;
  const sets = new Map<Facet | 'time', PassageSet>();
  for (const facet of FACETS) {
    const choice = chosen.get(facet);
    const values = valuesOf({ chosen }, facet);
    if (choice) sets.set(facet, chosenPassages(await facetWith(index, facet, values), choice, count));
  }
  if (time.from !== undefined || time.to !== undefined) {
    sets.set('time', passagesWithin(await wholeFacet(index, time.by), time, count));
  }
  return sets;
}

interface Counted {
  readonly facet: Facet;
  readonly set: PassageSet;
  /** Values that are counted however rare they are. */
  readonly values: readonly string[];
  readonly whole?: 'whole';
}

async function countFacet(index: SearchIndex, { facet, set, values, whole }: Counted): Promise<Map<string, number>> {
  if (!set.includes(0)) return new Map((await index.facet(facet)).values.map(({ value, total }) => [value, total]));
  await takeTurns();
  const part = whole ? await wholeFacet(index, facet) : await frequentPart(index, facet, { set, values });
  return countValues(part, set);
}

/** The values of a facet about which something is wished. */
function valuesOf({ chosen }: Pick<SearchState, 'chosen'>, facet: Facet): string[] {
  const { any = [], none = [] } = chosen.get(facet) ?? {};
  return [...any, ...none];
}

function chosenRecords(
  { records }: SearchIndex,
  { kinds }: SearchState,
  { exact, others }: FoundRecords,
): FoundRecords {
  const isWanted = (record: number) => kinds.length === 0 || kinds.some((kind) => kind === records[record]?.type);
  return { exact: exact.filter(isWanted), others: others.filter(isWanted) };
}

function reportsOf({ table }: SearchIndex, set: PassageSet): number {
  let count = 0;
  let last = -1;
  table.reportOf.forEach((report, passage) => {
    if (set[passage] !== 1 || report === last) return;
    count += 1;
    last = report;
  });
  return count;
}

function recordsOf({ records }: SearchIndex, { exact, others }: FoundRecords, kind: Kind): number {
  return [...exact, ...others].filter((record) => records[record]?.type === kind).length;
}
