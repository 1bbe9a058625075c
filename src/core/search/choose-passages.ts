import type { FacetEntry, FacetIndex } from './facet-file.ts';

/** What is chosen of one facet: one of `any` must be there, and none of `none`. */
export interface Choice {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** Days, ISO 8601, both included; an open end is absent. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

/** A set of passages as bits, by number. */
export type PassageSet = Uint8Array;

/** The passages that a choice of one facet leaves. Values that the facet does not have are had by none. */
export function chosenPassages(facet: FacetIndex, { any, none }: Choice, count: number): PassageSet {
  const left = any.length === 0 ? new Uint8Array(count).fill(1) : marked(entriesOf(facet, any), count);
  for (const { passages } of entriesOf(facet, none)) for (const passage of passages) left[passage] = 0;
  return left;
}

/** Whether `first/last` shares a day with a range. */
export function isWithin(days: string, { from = '', to = '~' }: DayRange): boolean {
  const [first = '', last = ''] = days.split('/');
  return first <= to && last >= from;
}

/** Of the passages of each value of a facet, how many are in a set. */
export function countValues(facet: Pick<FacetIndex, 'values'>, found: PassageSet): Map<string, number> {
  return new Map(
    facet.values.map(({ value, passages }) => {
      let count = 0;
      for (const passage of passages) count += found[passage] ?? 0;
      return [value, count];
    }),
  );
}

/** The passages that are in all of these sets. */
export function intersection(sets: readonly PassageSet[], count: number): PassageSet {
  const common = new Uint8Array(count).fill(1);
  for (const set of sets)
    for (let passage = 0; passage < count; passage += 1) common[passage] = (common[passage] ?? 0) & (set[passage] ?? 0);
  return common;
}

function entriesOf(facet: FacetIndex, values: readonly string[]): FacetEntry[] {
  return values.flatMap((value) => facet.byValue.get(value) ?? []);
}

function marked(entries: readonly FacetEntry[], count: number): PassageSet {
  const set = new Uint8Array(count);
  for (const { passages } of entries) for (const passage of passages) set[passage] = 1;
  return set;
}
