import { fold } from '../../core/text/fold.ts';
import { searchWords } from '../../words/search.ts';
import type { Facet, SearchState } from './search-state.ts';

/** A value of a facet: what a reader calls it, how many pages it would give, and whether it is chosen. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** How many pages each value of a facet would give. */
export type ValueCounts = Readonly<Record<string, number>>;

/**
 * The values of a facet that give something, and those that are chosen: these first, then the most frequent. Kinds have
 * an order of their own; of times the newest come first.
 */
export function facetValues(facet: Facet, { chosen }: SearchState, counts: ValueCounts): FacetValue[] {
  const mine = new Set(chosen.get(facet));
  const giving = Object.entries(counts).flatMap(([value, count]) => (count > 0 ? [value] : []));
  const values = [...new Set([...mine, ...giving])].map((value) => ({
    value,
    name: facetName(facet, value),
    count: Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0,
    chosen: mine.has(value),
  }));
  return values.sort(ORDERS.get(facet) ?? chosenFirst);
}

/** The values whose names hold these words, in any spelling of letters; all of them where there are none. */
export function matchingValues(values: readonly FacetValue[], words: string): readonly FacetValue[] {
  const wanted = fold(words).folded.trim();
  return wanted === '' ? values : values.filter(({ name }) => fold(name).folded.includes(wanted));
}

/** What a reader calls a value: “August 2019” for `2019-08`; names stand for themselves. */
export function facetName(facet: Facet, value: string): string {
  if (facet === 'kind') return new Map<string, string>(Object.entries(searchWords.kinds)).get(value) ?? value;
  const day = new Date(`${value}-01T00:00:00Z`);
  if (facet !== 'month' || Number.isNaN(day.getTime())) return value;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}

const ORDERS: ReadonlyMap<Facet, (a: FacetValue, b: FacetValue) => number> = new Map([
  ['kind', byKind],
  ['year', newestFirst],
  ['month', newestFirst],
]);

const KINDS = Object.keys(searchWords.kinds);

function byKind(a: FacetValue, b: FacetValue): number {
  return KINDS.indexOf(a.value) - KINDS.indexOf(b.value) || byText(a.value, b.value);
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  return byText(b.value, a.value);
}

function chosenFirst(a: FacetValue, b: FacetValue): number {
  return Number(b.chosen) - Number(a.chosen) || b.count - a.count || byText(a.name, b.name) || byText(a.value, b.value);
}

/** One collator for all: a facet may have thousands of values, drawn anew for each answer. */
const COLLATOR = new Intl.Collator('en');

function byText(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
