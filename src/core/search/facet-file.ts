import type { SearchFacet } from '../views/search-source.ts';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';

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
  /** Numbers of passages, rising. */
  readonly passages: Uint32Array;
}

/** What is sent of a facet: the values, their names, what they lie in, how many passages each has, and which. */
export function packFacet({ values }: SearchFacet): Uint8Array<ArrayBuffer> {
  return joinParts([
    linesPart(values.map(({ value }) => oneLine(value))),
    linesPart(values.map(({ value, name }) => (name === value ? '' : oneLine(name ?? '')))),
    linesPart(values.map(({ within }) => oneLine(within ?? ''))),
    encodeNumbers(values.map(({ passages }) => passages.length)),
    encodeNumbers(values.flatMap(({ passages }) => gapsOf(passages))),
  ]);
}

/** What was sent of a facet. */
export function unpackFacet(bytes: Uint8Array): FacetIndex {
  const [values, names, withins, sizes, gaps] = splitParts(bytes, 5);
  if (!values || !names || !withins || !sizes || !gaps) throw new RangeError('expected the five parts of a facet');
  const [allNames, allWithins, allSizes, allGaps] = [
    linesOf(names),
    linesOf(withins),
    decodeNumbers(sizes),
    decodeNumbers(gaps),
  ];
  let at = 0;
  const entries = linesOf(values).map((value, index): FacetEntry => {
    const from = at;
    at += allSizes[index] ?? 0;
    const passages = numbersBetween(allGaps.subarray(from, at));
    return { value, name: allNames[index] || value, within: allWithins[index] || undefined, passages };
  });
  return { values: entries, byValue: new Map(entries.map((it) => [it.value, it])) };
}

/** A value is a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
