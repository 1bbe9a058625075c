import type { IndexedWord } from './index-words.ts';
import { keyWords } from './name-key.ts';
import { decodeNumbers, encodeNumbers } from './number-code.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';

/** Packs the most frequent words of an archive, of three letters or more, folded, and how often each stands in it. */
export function packWords(indexed: readonly IndexedWord[], most = 20_000): Uint8Array<ArrayBuffer> {
  const counts = new Map<string, number>();
  for (const { word, spots } of indexed)
    for (const { key } of keyWords(word)) if (isWord(key)) counts.set(key, (counts.get(key) ?? 0) + spots.length / 2);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0])).slice(0, most);
  const words = frequent.sort((a, b) => byCode(a[0], b[0]));
  return joinParts([linesPart(words.map(([word]) => word)), encodeNumbers(words.map(([, count]) => count))]);
}

/** The words that `packWords` packed, with their counts. */
export function unpackWords(bytes: Uint8Array): ReadonlyMap<string, number> {
  const [words, counts] = splitParts(bytes, 2);
  if (!words || !counts) throw new RangeError('expected the two parts of a list of words');
  const numbers = decodeNumbers(counts);
  return new Map(linesOf(words).map((word, index) => [word, numbers[index] ?? 0]));
}

function isWord(key: string): boolean {
  return key.length >= 3 && /\p{L}/u.test(key);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
