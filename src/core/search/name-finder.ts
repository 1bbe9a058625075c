import { type KeyWord, keyWords, nameKeys, ownerKey } from './name-key.ts';

/** Words of a text that name something: their place among its words, from first to last, and the records they may mean. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly records: readonly number[];
  /** The words are the possessive of the name: `HTS's`. */
  readonly possessive: boolean;
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

/**
 * The names in a text, from left to right, the longest first where several begin together; none overlap. A possessive is
 * the name it is made of, unless a name is so spelled itself.
 */
export function findNames(finder: NameFinder, text: string): FoundName[] {
  const words = keyWords(text).map((it) => ({ ...it, owner: ownerKey(text, it) }));
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

interface QueryWord extends KeyWord {
  readonly owner: string | undefined;
}

function longestFrom(finder: NameFinder, words: readonly QueryWord[], first: number): FoundName | undefined {
  const from = words[first];
  for (let last = Math.min(words.length, first + MOST_WORDS) - 1; last >= first; last -= 1) {
    const before = words.slice(first, last).map((it) => it.key);
    const to = words[last];
    if (!from || !to) continue;
    const found = { first, last, start: from.start, end: to.end };
    const records = recordsNamed(finder, [...before, to.key]);
    if (records.length > 0) return { ...found, records, possessive: false };
    const owners = to.owner === undefined ? [] : recordsNamed(finder, [...before, to.owner]);
    if (owners.length > 0) return { ...found, records: owners, possessive: true };
  }
  return undefined;
}

function recordsNamed(finder: NameFinder, words: readonly string[]): number[] {
  return [...new Set(nameKeys(words).flatMap((key) => finder.get(key) ?? []))];
}
