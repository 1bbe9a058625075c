import type { IndexedWord } from './index-words.ts';
import { keyWords } from './name-key.ts';
import { decodeNumbers, encodeNumbers } from './number-code.ts';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';

/**
 * Packs the most frequent words of an archive, of three letters or more, and how often each stands in it. Words that fold
 * to the same are one, written as it mostly is.
 */
export function packWords(indexed: readonly IndexedWord[], most = 20_000): Uint8Array<ArrayBuffer> {
  const frequent = [...wordsByKey(indexed).values()]
    .sort((a, b) => b.count - a.count || byCode(a.written, b.written))
    .slice(0, most);
  const words = frequent.sort((a, b) => byCode(a.written, b.written));
  return joinParts([linesPart(words.map((it) => it.written)), encodeNumbers(words.map((it) => it.count))]);
}

/** The words that `packWords` packed, as they are written, with their counts. */
export function unpackWords(bytes: Uint8Array): ReadonlyMap<string, number> {
  const [words, counts] = splitParts(bytes, 2);
  if (!words || !counts) throw new RangeError('expected the two parts of a list of words');
  const numbers = decodeNumbers(counts);
  return new Map(linesOf(words).map((word, index) => [word, numbers[index] ?? 0]));
}

interface CountedWord {
  readonly written: string;
  readonly count: number;
}

function wordsByKey(indexed: readonly IndexedWord[]): Map<string, CountedWord> {
  const ways = new Map<string, { readonly key: string; readonly count: number }>();
  for (const { word, spots } of indexed)
    for (const { key, start, end } of keyWords(word)) {
      const written = word.slice(start, end);
      if (isWord(key)) ways.set(written, { key, count: (ways.get(written)?.count ?? 0) + spots.length / 2 });
    }
  const words = new Map<string, CountedWord & { readonly most: number }>();
  for (const [written, { key, count }] of ways) {
    const before = words.get(key) ?? { written, count: 0, most: 0 };
    const isMost = count > before.most || (count === before.most && written < before.written);
    const now = isMost ? { written, most: count } : { written: before.written, most: before.most };
    words.set(key, { ...now, count: before.count + count });
  }
  return words;
}

function isWord(key: string): boolean {
  return key.length >= 3 && /\p{L}/u.test(key);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
