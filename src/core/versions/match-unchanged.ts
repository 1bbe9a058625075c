/** Which old passage each new one is, by index into the new. */
export type Matched = ReadonlyMap<number, number>;

/**
 * Finds passages again whose words are exactly the same, wherever they stand; blank ones are never matched. Words that
 * stand once in both texts are found by themselves. Words that repeat are found by the passages around them, and those
 * left over by their order, but only where there are as many in both texts: otherwise which is which is for a person to say.
 * `known`: those that are matched already.
 */
export function matchUnchanged(old: readonly Passage[], now: readonly Passage[], known: Matched = new Map()): Matched {
  const matched = new Map(known);
  // What was cut has no address: a copy of a paragraph among it must not make the paragraph ambiguous.
  matchAlike(matched, old.map(tagged), now.map(tagged));
  matchAlike(matched, old.map(wordsOf), now.map(wordsOf));
  return matched;
}

/** A run of a text: what a page shows of it, and whether it is part of the report. */
export interface Passage {
  readonly words: string;
  readonly kept: boolean;
}

function tagged({ words, kept }: Passage): string {
  return words === '' ? '' : `${kept ? 'kept' : 'cut'} ${words}`;
}

function wordsOf({ words }: Passage): string {
  return words;
}

/** Matches those that are not matched yet. */
function matchAlike(matched: Map<number, number>, old: readonly string[], now: readonly string[]): void {
  const table = placesByWords({ matched, old, now });
  for (const { inOld, inNew } of table) if (inOld.length === 1 && inNew.length === 1) pair(matched, inOld, inNew);
  for (const places of table) matchByNeighbours(places, { matched, old, now });
  for (const places of table) {
    const [inOld, inNew] = unmatchedOf(places, matched);
    if (inOld.length === inNew.length) pair(matched, inOld, inNew);
  }
}

/** Where some words stand, by index into each text. */
interface Places {
  readonly inOld: number[];
  readonly inNew: number[];
}

/** The places of all words that stand in both texts and are not matched yet. */
function placesByWords({ matched, old, now }: Texts): readonly Places[] {
  const table = new Map<string, Places>();
  const taken = new Set(matched.values());
  for (const [index, words] of old.entries()) {
    if (words === '' || taken.has(index)) continue;
    const places = table.get(words) ?? { inOld: [], inNew: [] };
    places.inOld.push(index);
    table.set(words, places);
  }
  for (const [index, words] of now.entries()) if (!matched.has(index)) table.get(words)?.inNew.push(index);
  return [...table.values()].filter(({ inNew }) => inNew.length > 0);
}

function pair(matched: Map<number, number>, inOld: readonly number[], inNew: readonly number[]): void {
  for (const [index, at] of inNew.entries()) matched.set(at, inOld[index] ?? 0);
}

interface Texts {
  readonly matched: Map<number, number>;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** Matches places of the same words that stand between the same passages, the ends of the text included. */
function matchByNeighbours({ inOld, inNew }: Places, { matched, old, now }: Texts): void {
  if (inOld.length === 1 && inNew.length === 1) return;
  const left = new Set(inOld);
  for (const at of inNew) {
    const before = at === 0 ? 0 : (matched.get(at - 1) ?? Number.NaN) + 1;
    const after = at === now.length - 1 ? old.length - 1 : (matched.get(at + 1) ?? Number.NaN) - 1;
    if (before !== after || !left.delete(before)) continue;
    matched.set(at, before);
  }
}

function unmatchedOf({ inOld, inNew }: Places, matched: Matched): readonly [number[], number[]] {
  const taken = new Set(inNew.map((at) => matched.get(at)));
  return [inOld.filter((at) => !taken.has(at)), inNew.filter((at) => !matched.has(at))];
}
