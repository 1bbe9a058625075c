import type { FacetIndex } from '../../core/search/facet-file.ts';
import { fold } from '../../core/text/fold.ts';
import type { Facet, SearchState } from './search-state.ts';

/** A value of a facet: what a reader calls it, how many passages it would give, and what is wished of it. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  /** The name of the value it lies in. */
  readonly within?: string;
  readonly count: number;
  readonly wish: 'any' | 'none' | 'either';
}

/**
 * The values of a facet that give something, and those about which something is wished: these first, then the most
 * frequent.
 */
export function facetValues(
  facet: Facet,
  { chosen }: Pick<SearchState, 'chosen'>,
  index: FacetIndex,
  counts: ReadonlyMap<string, number>,
): FacetValue[] {
  const { any = [], none = [] } = chosen.get(facet) ?? {};
  const giving = index.values.flatMap(({ value }) => ((counts.get(value) ?? 0) > 0 ? [value] : []));
  const values = [...new Set([...any, ...none, ...giving])].map((value): FacetValue => {
    const entry = index.byValue.get(value);
    const within = entry?.within === undefined ? undefined : index.byValue.get(entry.within)?.name;
    const wish = any.includes(value) ? 'any' : none.includes(value) ? 'none' : 'either';
    return { value, name: entry?.name ?? value, within, count: counts.get(value) ?? 0, wish };
  });
  return values.sort(wishedFirst);
}

/** The values whose names hold these words, in any spelling of letters; all of them where there are none. */
export function matchingValues(values: readonly FacetValue[], words: string): readonly FacetValue[] {
  const wanted = fold(words).folded.trim();
  return wanted === '' ? values : values.filter(({ name }) => fold(name).folded.includes(wanted));
}

function wishedFirst(a: FacetValue, b: FacetValue): number {
  const wished = ({ wish }: FacetValue) => Number(wish !== 'either');
  return wished(b) - wished(a) || b.count - a.count || byText(a.name, b.name) || byText(a.value, b.value);
}

/** One collator for all: a facet may have thousands of values, drawn anew for each answer. */
const COLLATOR = new Intl.Collator('en');

function byText(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
