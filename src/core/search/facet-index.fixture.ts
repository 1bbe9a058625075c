import { byValue, type FacetIndex, type NamedFacet, packFacet, unpackEntries, unpackHead } from './facet-file.ts';

/** A facet as it is read again from all its files, once packed. */
export function facetIndexOf(facet: NamedFacet): FacetIndex {
  const { head, blocks } = packFacet(facet);
  const { values } = unpackHead(head);
  return byValue(
    blocks.flatMap((block, number) =>
      unpackEntries(
        values.filter((it) => it.block === number),
        block,
      ),
    ),
  );
}
