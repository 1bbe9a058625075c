import { keyWords } from './name-key.ts';
import { decodeNumbers, encodeNumbers } from './posting-code.ts';

/** The words of an archive, folded, in alphabetical order, and how often each stands in it. */
export interface WordFile {
  readonly words: string;
  readonly counts: string;
}

/** The most frequent words of some texts, of three letters or more. */
export function listWords(texts: Iterable<string>, most = 20_000): WordFile {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { key } of keyWords(text)) if (isWord(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0])).slice(0, most);
  const words = frequent.sort((a, b) => byCode(a[0], b[0]));
  return { words: words.map(([word]) => word).join(' '), counts: encodeNumbers(words.map(([, count]) => count)) };
}

/** The words of a file with their counts. */
export function readWords({ words, counts }: WordFile): ReadonlyMap<string, number> {
  const numbers = decodeNumbers(counts);
  return new Map(words.split(' ').map((word, index) => [word, numbers[index] ?? 0]));
}

function isWord(key: string): boolean {
  return key.length >= 3 && /\p{L}/u.test(key);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
