import { chosenPassages, countValues, intersection, type PassageSet } from '../../core/search/choose-passages.ts';
import { countRanges, type RangeCount, type UnitsOfTime } from '../../core/search/count-ranges.ts';
import { levelOf, type Time, type TimeLevel, timesAt } from '../../core/search/time-levels.ts';
import { facetWith, frequentPart, wholeFacet } from './facet-parts.ts';
import { type FoundPassages, findPassages } from './find-passages.ts';
import { type FoundRecords, findRecords } from './find-records.ts';
import { orderPassages } from './order-passages.ts';
import type { SearchIndex } from './search-index.ts';
import { asksNothing, FACETS, type Facet, KINDS, type Kind, narrows, type SearchState } from './search-state.ts';
import { takeTurns } from './take-turns.ts';
import { passagesInTime, timesWithin } from './time-reader.ts';

/** What a search gives. */
export interface SearchAnswer {
  readonly found: FoundPassages;
  /** None where passages are narrowed: of names it is not known whether they are meant. */
  readonly records: FoundRecords;
  /** Numbers of passages in the order asked for. */
  readonly passages: Uint32Array;
  readonly kinds: ReadonlyMap<Kind, number>;
  /** How many passages there would be with nothing chosen. */
  readonly unfiltered: number;
  /**
   * Of each value of a facet, how many passages it would give, as if nothing of that facet were chosen. Of a long facet the
   * rarer values are counted only if it is asked for as a whole.
   */
  readonly counts: (facet: Facet, whole?: 'whole') => Promise<ReadonlyMap<string, number>>;
  /** The same of times, told so coarsely, as if none were chosen. */
  readonly times: (time: Time, level: TimeLevel) => Promise<ReadonlyMap<string, number>>;
  /** The same of units of time that follow one another. */
  readonly ranges: (time: Time, units: UnitsOfTime) => Promise<readonly RangeCount[]>;
}

/** Asks the index. OR within a facet, AND across facets, words and time. */
export async function ask(index: SearchIndex, state: SearchState): Promise<SearchAnswer> {
  const found = await findPassages(index, state);
  await takeTurns();
  const records = narrows(state) ? NO_RECORDS : findRecords(index, state);
  const sets = await filterSets(index, state);
  const wantsReports = state.kinds.length === 0 || state.kinds.includes('report');
  const count = index.table.passages;
  const left = intersection([...sets.values(), found.set], count);
  await takeTurns();
  const all = found.ranked.filter((passage) => left[passage] === 1);
  const passages = wantsReports ? await orderPassages(index, all, state.sort) : new Uint32Array();
  await takeTurns();
  const without = (key: Facet | 'time') =>
    intersection([found.set, ...[...sets].flatMap(([it, set]) => (it === key ? [] : [set]))], count);
  return {
    found,
    records: asksNothing(state) ? NO_RECORDS : chosenRecords(index, state, records),
    passages,
    kinds: new Map(
      KINDS.map((kind) => [kind, kind === 'report' ? reportsOf(index, left) : recordsOf(index, records, kind)]),
    ),
    unfiltered: found.ranked.length,
    counts: (facet, whole) => countFacet(index, { facet, set: without(facet), values: valuesOf(state, facet), whole }),
    times: async (time, level) => countValues(await wholeFacet(index, timesAt(time, level)), without('time')),
    ranges: (time, units) => countTimes(index, { time, units, set: without('time') }),
  };
}

const NO_RECORDS: FoundRecords = { exact: [], others: [] };

async function filterSets(index: SearchIndex, { chosen, time }: SearchState): Promise<Map<Facet | 'time', PassageSet>> {
  const count = index.table.passages;
  const sets = new Map<Facet | 'time', PassageSet>();
  for (const facet of FACETS) {
    const choice = chosen.get(facet);
    const values = valuesOf({ chosen }, facet);
    if (choice) sets.set(facet, chosenPassages(await facetWith(index, facet, values), choice, count));
  }
  if (time.from !== undefined || time.to !== undefined) {
    sets.set('time', await passagesInTime(index, time, count));
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

interface CountedTimes {
  readonly time: Time;
  readonly units: UnitsOfTime;
  readonly set: PassageSet;
}

async function countTimes(index: SearchIndex, { time, units, set }: CountedTimes): Promise<RangeCount[]> {
  const [from, to] = [units.ranges[0]?.from, units.ranges.at(-1)?.to];
  const times = await timesWithin(index, timesAt(time, levelOf(units.unit)), { from, to });
  return countRanges(times, units, set);
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
