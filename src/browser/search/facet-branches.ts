import type { FacetValue } from './facet-values.ts';
import type { Wish } from './search-state.ts';

/** A value of a facet with those that lie in it. */
export interface FacetBranch extends FacetValue {
  /** In the order of the values they were made from. */
  readonly parts: readonly FacetBranch[];
  /** What is wished of the nearest value around it of which anything is: it holds for this one too. */
  readonly inherited: Wish;
  /** The wishes of all that lies in it, however deep. */
  readonly held: ReadonlySet<Wish>;
}

/** Puts the values of a facet into those they lie in; one that lies in none of them, or in itself, stands by itself. */
export function facetBranches(values: readonly FacetValue[]): FacetBranch[] {
  const byValue = new Map(values.map((it) => [it.value, it]));
  const homeOf = (it: FacetValue) => it.around.find((value) => byValue.has(value) && !isCircle(it, byValue.get(value)));
  const within = Map.groupBy(values, homeOf);
  const grow = (it: FacetValue, inherited: Wish): FacetBranch => {
    const passedOn = it.wish === 'either' ? inherited : it.wish;
    const parts = (within.get(it.value) ?? []).map((part) => grow(part, passedOn));
    return { ...it, inherited, parts, held: new Set(parts.flatMap((part) => [part.wish, ...part.held])) };
  };
  return (within.get(undefined) ?? []).map((it) => grow(it, 'either'));
}

/**
 * The values about which a wish is none any more once another is wished of this one: what holds for a whole need not be
 * said of its parts, and to wish for a part is to narrow what was wished of the whole. A part may be left out of a whole.
 */
export function replacedWishes(values: readonly FacetValue[], { value, around }: FacetValue, wish: Wish): string[] {
  if (wish === 'either') return [];
  return values
    .filter((it) => it.wish !== 'either' && it.value !== value)
    .filter((it) => (around.includes(it.value) && !(wish === 'none' && it.wish === 'any')) || isTaken(it))
    .map((it) => it.value);

  function isTaken(part: FacetValue): boolean {
    return part.around.includes(value) && !(wish === 'any' && part.wish === 'none');
  }
}

function isCircle({ value }: FacetValue, other: FacetValue | undefined): boolean {
  return other?.around.includes(value) ?? false;
}
