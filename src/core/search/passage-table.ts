import type { SearchReport } from '../views/search-source.ts';
import { decodeNumbers, encodeNumbers } from './number-code.ts';
import { joinParts, splitParts } from './parts.ts';

/** Which passages the reports of an archive have, how long they are, and in which files its words and records stand. */
export interface PassageTable {
  readonly reports: readonly PlacedReport[];
  readonly passages: number;
  /** By passage: the number of its report. */
  readonly reportOf: Uint32Array;
  /** By passage: its length, as `lengthClass` tells it. */
  readonly lengths: Uint8Array;
  /** By file of words: the number of its first word. */
  readonly wordBlocks: readonly number[];
  /** By file of words that holds but one: which of those it is, from 1. */
  readonly loneWords: ReadonlyMap<number, number>;
  /** By file of records: the number of its first record. */
  readonly recordBlocks: readonly number[];
}

export interface PlacedReport {
  /** The number of its first passage. */
  readonly first: number;
  /** How many passages it has. */
  readonly count: number;
}

/** Packs a table: of each file, how many words or records it holds. */
export function packTable(
  reports: readonly Pick<SearchReport, 'passages'>[],
  blocks: { readonly words: readonly number[]; readonly records: readonly number[] },
): Uint8Array<ArrayBuffer> {
  const counts = reports.map(({ passages }) => passages.length);
  const lengths = reports.flatMap(({ passages }) => passages.map(({ text }) => lengthClass(wordCount(text))));
  return joinParts([
    encodeNumbers(counts),
    Uint8Array.from(lengths),
    encodeNumbers(blocks.words),
    encodeNumbers(blocks.records),
  ]);
}

/** Unpacks what `packTable` packed. */
export function unpackTable(bytes: Uint8Array): PassageTable {
  const [counts, lengths, words, records] = splitParts(bytes, 4);
  if (!counts || !lengths || !words || !records) throw new RangeError('expected the four parts of a table');
  const sizes = decodeNumbers(counts);
  const firsts = sumsBefore(sizes);
  const wordSizes = decodeNumbers(words);
  return {
    reports: firsts.map((first, report) => ({ first, count: sizes[report] ?? 0 })),
    passages: lengths.length,
    reportOf: spread(sizes, lengths.length),
    lengths,
    wordBlocks: sumsBefore(wordSizes),
    loneWords: new Map(
      [...wordSizes.entries()].flatMap(([file, size]) => (size === 1 ? [file] : [])).map((file, at) => [file, at + 1]),
    ),
    recordBlocks: sumsBefore(decodeNumbers(records)),
  };
}

/** The length of a passage as far as ranking needs it: how often it can be halved. Thirty words and sixty are one apart. */
export function lengthClass(words: number): number {
  return Math.round(Math.log2(Math.max(1, words)));
}

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** The number of each size, as often as it says. */
function spread(sizes: Uint32Array, total: number): Uint32Array {
  const numbers = new Uint32Array(total);
  let at = 0;
  sizes.forEach((size, number) => {
    numbers.fill(number, at, at + size);
    at += size;
  });
  return numbers;
}

function sumsBefore(numbers: Uint32Array): number[] {
  let sum = 0;
  return Array.from(numbers, (number) => {
    sum += number;
    return sum - number;
  });
}
