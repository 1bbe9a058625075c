import type { PassageSet } from '../../core/search/choose-passages.ts';
import type { FacetHead, FacetIndex } from '../../core/search/facet-file.ts';
import type { FacetName } from '../../core/search/time-levels.ts';
import type { FacetReader } from './facet-reader.ts';

/** A facet with the passages of all its values. */
export async function wholeFacet(index: FacetReader, key: FacetName): Promise<FacetIndex> {
  const head = await index.facet(key);
  return await index.facetBlocks(key, blocksOf(head));
}

/** A facet with the passages of some of its values at least. */
export async function facetWith(index: FacetReader, key: FacetName, values: readonly string[]): Promise<FacetIndex> {
  const head = await index.facet(key);
  return await index.facetBlocks(key, blocksHolding(head, values));
}

/** How many values are enough to begin with: as many as the page shows of a facet before it is unfolded. */
const ENOUGH = 8;

/**
 * A facet with the passages of so many of its values, beginning with the most frequent, that eight of them are in a set of
 * passages, and of some values besides: the rest of a long facet is fetched when it is asked for.
 */
export async function frequentPart(
  index: FacetReader,
  key: FacetName,
  { set, values }: { readonly set: PassageSet; readonly values: readonly string[] },
): Promise<FacetIndex> {
  const head = await index.facet(key);
  const all = blocksOf(head);
  const chosen = blocksHolding(head, values);
  for (let count = head.values.length > ENOUGH ? 1 : all.length; count < all.length; count *= 2) {
    const part = await index.facetBlocks(key, all.slice(0, count));
    const giving = part.values.filter(({ passages }) => passages.some((passage) => set[passage] === 1));
    if (giving.length >= ENOUGH) return await index.facetBlocks(key, [...new Set([...all.slice(0, count), ...chosen])]);
  }
  return await index.facetBlocks(key, all);
}

/** The numbers of the files that tell of some values. */
export function blocksHolding({ byValue }: FacetHead, values: readonly string[]): number[] {
  return [...new Set(values.flatMap((value) => byValue.get(value)?.block ?? []))];
}

function blocksOf({ values }: FacetHead): number[] {
  return Array.from({ length: (values.at(-1)?.block ?? -1) + 1 }, (_, block) => block);
}
