import { type KeyWord, keyWords, nameKeys } from './name-key.ts';

/** Words of a text that name something: their place among its words, from first to last, and the records they may mean. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly records: readonly number[];
}

/** Which records each spelling means. */
export type NameFinder = ReadonlyMap<string, readonly number[]>;

/** Makes a finder of all spellings of records: `spellings[n]` are those of record `n`. */
export function nameFinder(spellings: readonly (readonly string[])[]): NameFinder {
  const finder = new Map<string, number[]>();
  spellings.forEach((names, record) => {
    for (const name of names) addSpelling(finder, { words: keyWords(name).map((it) => it.key), record });
  });
  return finder;
}

/** A spelling of a record, as its folded words. */
export interface Spelling {
  readonly words: readonly string[];
  readonly record: number;
}

/** Adds a spelling to a finder that is being made. */
export function addSpelling(finder: Map<string, number[]>, { words, record }: Spelling): void {
  for (const key of nameKeys(words)) {
    const records = finder.get(key);
    if (!records) finder.set(key, [record]);
    else if (!records.includes(record)) records.push(record);
  }
}

/** The names in a text, from left to right, the longest first where several begin together; none overlap. */
export function findNames(finder: NameFinder, text: string): FoundName[] {
  const words = keyWords(text);
  const found: FoundName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const name = longestFrom(finder, words, first);
    if (!name) continue;
    found.push(name);
    first = name.last;
  }
  return found;
}

/** How many words a spelling has at most that is looked for. */
const MOST_WORDS = 8;

function longestFrom(finder: NameFinder, words: readonly KeyWord[], first: number): FoundName | undefined {
  const from = words[first];
  for (let last = Math.min(words.length, first + MOST_WORDS) - 1; last >= first; last -= 1) {
    const keys = nameKeys(words.slice(first, last + 1).map((it) => it.key));
    const records = [...new Set(keys.flatMap((key) => finder.get(key) ?? []))];
    const to = words[last];
    if (from && to && records.length > 0) return { first, last, start: from.start, end: to.end, records };
  }
  return undefined;
}
