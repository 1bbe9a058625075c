import type { FacetHead } from '../../core/search/facet-file.ts';
import { fold } from '../../core/text/fold.ts';
import type { Facet, SearchState, Wish } from './search-state.ts';

/** A value of a facet: what a reader calls it, how many passages it would give, and what is wished of it. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  /** The values it lies in, nearest first. */
  readonly around: readonly string[];
  /** What a reader calls these. */
  readonly within: readonly string[];
  readonly count: number;
  readonly wish: Wish;
}

/**
 * The values of a facet that give something, and those about which something is wished: the most frequent first, so that
 * none moves when it is chosen.
 */
export function facetValues(
  facet: Facet,
  { chosen }: Pick<SearchState, 'chosen'>,
  index: FacetHead,
  counts: ReadonlyMap<string, number>,
): FacetValue[] {
  const { any = [], none = [] } = chosen.get(facet) ?? {};
  const giving = index.values.flatMap(({ value }) => ((counts.get(value) ?? 0) > 0 ? [value] : []));
  const values = [...new Set([...any, ...none, ...giving])].map((value): FacetValue => {
    const around = valuesAround(index, value);
    const wish = any.includes(value) ? 'any' : none.includes(value) ? 'none' : 'either';
    const names = around.map((it) => nameOf(index, it));
    return { value, name: nameOf(index, value), around, within: names, count: counts.get(value) ?? 0, wish };
  });
  return values.sort(mostFirst);
}

/** The values whose names hold these words, in any spelling of letters; all of them where there are none. */
export function matchingValues(values: readonly FacetValue[], words: string): readonly FacetValue[] {
  const wanted = fold(words).folded.trim();
  return wanted === '' ? values : values.filter(({ name }) => fold(name).folded.includes(wanted));
}

/** The values around one, nearest first; a circle of them ends where it began. */
function valuesAround({ byValue }: FacetHead, value: string): string[] {
  const around: string[] = [];
  let next = byValue.get(value)?.within;
  while (next !== undefined && next !== value && !around.includes(next)) {
    around.push(next);
    next = byValue.get(next)?.within;
  }
  return around;
}

function nameOf({ byValue }: FacetHead, value: string): string {
  return byValue.get(value)?.name ?? value;
}

function mostFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || COLLATOR.compare(a.name, b.name) || COLLATOR.compare(a.value, b.value);
}

/** One collator for all: a facet may have thousands of values, drawn anew for each answer. */
const COLLATOR = new Intl.Collator('en');
