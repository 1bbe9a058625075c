import type { SearchFacet } from '../views/search-source.ts';
import { decodePostings, encodePostings } from './posting-code.ts';

/** A facet as its file holds it: a row for each value, and its passages as a posting list. */
export interface FacetFile {
  readonly values: readonly FacetRow[];
}

export type FacetRow = readonly [value: string, name: string, within: string, postings: string];

/** A facet as the search page works with it. */
export interface FacetIndex {
  readonly values: readonly FacetEntry[];
  readonly byValue: ReadonlyMap<string, FacetEntry>;
}

export interface FacetEntry {
  readonly value: string;
  readonly name: string;
  /** The value it lies in. */
  readonly within?: string;
  readonly passages: readonly number[];
}

/** What is sent of a facet. */
export function packFacet({ values }: SearchFacet): FacetFile {
  return {
    values: values.map(({ value, name, within, passages }) => [
      value,
      name === value ? '' : (name ?? ''),
      within ?? '',
      encodePostings(passages),
    ]),
  };
}

/** What was sent of a facet. */
export function unpackFacet({ values }: FacetFile): FacetIndex {
  const entries = values.map(([value, name, within, postings]): FacetEntry => {
    return { value, name: name || value, within: within || undefined, passages: decodePostings(postings) };
  });
  return { values: entries, byValue: new Map(entries.map((it) => [it.value, it])) };
}
