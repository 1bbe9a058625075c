import type { SearchReport } from '../views/search-source.ts';
import { cutRuns } from './cut-runs.ts';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';
import { joinParts, splitParts } from './parts.ts';

/** How many passages a file of records tells of, unless one record alone is named in more. */
const PASSAGES = 4000;

/** By record: the passages that name it, rising. */
export function namingPassages(
  reports: readonly Pick<SearchReport, 'passages'>[],
  records: number,
): (readonly number[])[] {
  const naming = Array.from({ length: records }, (): number[] => []);
  for (const [passage, { names }] of reports.flatMap((it) => it.passages).entries())
    for (const { record } of names) {
      const passages = naming[record];
      if (passages && passages.at(-1) !== passage) passages.push(passage);
    }
  return naming;
}

/** Cuts what names records into runs for one file each. */
export function cutNaming(naming: readonly (readonly number[])[]): (readonly (readonly number[])[])[] {
  return cutRuns(naming, ({ length }) => length, PASSAGES);
}

/** Packs lists of passages, each rising. */
export function packNaming(block: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  return joinParts([encodeNumbers(block.map(({ length }) => length)), encodeNumbers(block.flatMap(gapsOf))]);
}

/** The lists that `packNaming` packed. */
export function unpackNaming(bytes: Uint8Array): readonly Uint32Array[] {
  const [sizes, gaps] = splitParts(bytes, 2);
  if (!sizes || !gaps) throw new RangeError('expected the two parts of a file of names');
  const all = decodeNumbers(gaps);
  let at = 0;
  return Array.from(decodeNumbers(sizes), (size) => {
    at += size;
    return numbersBetween(all.subarray(at - size, at));
  });
}
