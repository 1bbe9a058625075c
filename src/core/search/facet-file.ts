import type { SearchFacet, SearchFacetValue } from '../views/search-source.ts';
import { cutRuns } from './cut-runs.ts';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';
import { coarseTimes, type FacetName, isOfTimes, TIME_LEVELS, TIMES, timesAt } from './time-levels.ts';

/** The values of a facet, those of most passages first; times as they follow one another: a file then tells of near ones. */
export interface FacetHead {
  readonly values: readonly FacetValueHead[];
  readonly byValue: ReadonlyMap<string, FacetValueHead>;
}

export interface FacetValueHead {
  readonly value: string;
  readonly name: string;
  /** The value it lies in. */
  readonly within?: string;
  /** How many passages have it. */
  readonly total: number;
  /** The number of the file that tells which. */
  readonly block: number;
}

/** Values of a facet with their passages: all of them, or those of some files. */
export interface FacetIndex extends FacetHead {
  readonly values: readonly FacetEntry[];
  readonly byValue: ReadonlyMap<string, FacetEntry>;
}

export interface FacetEntry extends FacetValueHead {
  /** Numbers of passages, rising. */
  readonly passages: Uint32Array;
}

/** A facet as it is sent: its values, and in files of their own the passages of some of them each. */
export interface PackedFacet {
  readonly head: Uint8Array;
  readonly blocks: readonly Uint8Array[];
}

/** How many passages a file tells of, unless one value alone has more: some 15 kB compressed. */
const PASSAGES = 12_000;

/** What is sent of a facet, its values in the order of `FacetHead`. */
export function packFacet({ name, values }: NamedFacet): PackedFacet {
  const sorted = values.toSorted(isOfTimes(name) ? earliestFirst : mostFirst);
  const blocks = cutRuns(sorted, ({ passages }) => passages.length, PASSAGES);
  const head = joinParts([
    linesPart(sorted.map(({ value }) => oneLine(value))),
    linesPart(sorted.map(({ value, name }) => (name === value ? '' : oneLine(name ?? '')))),
    linesPart(sorted.map(({ within }) => oneLine(within ?? ''))),
    encodeNumbers(sorted.map(({ passages }) => passages.length)),
    encodeNumbers(blocks.map(({ length }) => length)),
  ]);
  return { head, blocks: blocks.map((block) => encodeNumbers(block.flatMap(({ passages }) => gapsOf(passages)))) };
}

/** The files of a facet by their names, those of times at every level. */
export function facetFiles({ key, values }: SearchFacet): PackedFile[] {
  const time = TIMES.find((it) => it === key);
  if (!time) return filesOf({ name: key, values });
  return TIME_LEVELS.flatMap((level) => filesOf({ name: timesAt(time, level), values: coarseTimes(values, level) }));
}

/** With the values in one file, as few are asked for more, the passages of the first. */
function filesOf(facet: NamedFacet): PackedFile[] {
  const { head, blocks } = packFacet(facet);
  const [first = new Uint8Array(), ...others] = blocks;
  return [
    [facet.name, joinParts([head, first])],
    ...others.map((block, at) => [`${facet.name}/${at + 1}`, block] as const),
  ];
}

type PackedFile = readonly [name: string, bytes: Uint8Array];

/** Values of a facet under the name of its files. */
export interface NamedFacet {
  readonly name: FacetName;
  readonly values: readonly SearchFacetValue[];
}

function earliestFirst(a: SearchFacetValue, b: SearchFacetValue): number {
  return a.value < b.value ? -1 : 1;
}

function mostFirst(a: SearchFacetValue, b: SearchFacetValue): number {
  return b.passages.length - a.passages.length || (a.value < b.value ? -1 : 1);
}

/** The values that were sent of a facet. */
export function unpackHead(head: Uint8Array): FacetHead {
  const [values, names, withins, totals, sizes] = splitParts(head, 5);
  if (!values || !names || !withins || !totals || !sizes) throw new RangeError('expected the five parts of a facet');
  const [allNames, allWithins, allTotals] = [linesOf(names), linesOf(withins), decodeNumbers(totals)];
  const blocks = Array.from(decodeNumbers(sizes)).flatMap((size, block) => Array.from({ length: size }, () => block));
  return byValue(
    linesOf(values).map((value, at) => ({
      ...{ value, name: allNames[at] || value, within: allWithins[at] || undefined },
      ...{ total: allTotals[at] ?? 0, block: blocks[at] ?? 0 },
    })),
  );
}

/** What was sent in a file of a facet, given those of the facet's values of which it tells. */
export function unpackEntries(values: readonly FacetValueHead[], block: Uint8Array): FacetEntry[] {
  const gaps = decodeNumbers(block);
  let at = 0;
  return values.map((it) => {
    at += it.total;
    return { ...it, passages: numbersBetween(gaps.subarray(at - it.total, at)) };
  });
}

/** Values with the way to each. */
export function byValue<Value extends FacetValueHead>(values: readonly Value[]) {
  return { values, byValue: new Map(values.map((it) => [it.value, it])) };
}

/** A value is a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
