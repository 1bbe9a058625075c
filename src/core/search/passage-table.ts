import { decodeNumbers, encodeNumbers } from './posting-code.ts';

/** Which passages the pages of an index hold, and at which word of its page each begins. */
export interface PassageTable {
  /** By report: the name of its page in the index, how many passages stand before it, and where its own begin. */
  readonly reports: readonly PlacedReport[];
  readonly passages: number;
}

export interface PlacedReport {
  readonly fragment: string;
  /** The number of its first passage. */
  readonly first: number;
  /** Words of the page before each of its passages. */
  readonly starts: readonly number[];
  /** Words of the page. */
  readonly words: number;
}

/** The same as it is sent. */
export interface PackedTable {
  readonly fragments: readonly string[];
  /** For each report: how many passages, and the words before the first, in each but the last, and in the last. */
  readonly words: string;
}

/** Packs where the passages of reports stand, given in order. */
export function packTable(reports: readonly Omit<PlacedReport, 'first'>[]): PackedTable {
  const numbers = reports.flatMap(({ starts, words }) => {
    const edges = [0, ...starts, words];
    return [starts.length, ...edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))];
  });
  return { fragments: reports.map((it) => it.fragment), words: encodeNumbers(numbers) };
}

/** Unpacks what `packTable` packed. */
export function unpackTable({ fragments, words }: PackedTable): PassageTable {
  const numbers = decodeNumbers(words).values();
  const next = () => numbers.next().value ?? 0;
  let first = 0;
  const reports = fragments.map((fragment): PlacedReport => {
    const edges: number[] = [];
    let edge = 0;
    for (let left = next() + 1; left > 0; left -= 1) {
      edge += next();
      edges.push(edge);
    }
    const starts = edges.slice(0, -1);
    const report = { fragment, first, starts, words: edge };
    first += starts.length;
    return report;
  });
  return { reports, passages: first };
}
