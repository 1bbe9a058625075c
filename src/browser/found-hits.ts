/** What a search found in one report, as the search page hands it to the page of that report. */
export interface FoundHits {
  readonly passages: readonly FoundPassage[];
  /** The search, as parameters of an address. */
  readonly search: string;
  /** The search page in the history of this tab, where the browser tells. */
  readonly entry?: string;
}

/** A passage in which something was found, and which of its words that is. */
export interface FoundPassage {
  readonly id: string;
  /** Counted between white space from 0. */
  readonly places: readonly number[];
  /** What stands there, in lower case and without the punctuation around it. */
  readonly words: readonly string[];
}

/** Reads what was handed over; `undefined` where it is nothing of the kind: whoever shares the origin can write it. */
export function parseFoundHits(value: unknown): FoundHits | undefined {
  if (!isRecord(value) || !Array.isArray(value.passages) || typeof value.search !== 'string') return undefined;
  const passages = value.passages.flatMap((it: unknown) => parsePassage(it) ?? []);
  const entry = typeof value.entry === 'string' ? value.entry : undefined;
  return passages.length > 0 ? { passages, search: value.search, entry } : undefined;
}

function parsePassage(value: unknown): FoundPassage | undefined {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined;
  const { places, words } = value;
  if (!Array.isArray(places) || !Array.isArray(words)) return undefined;
  return { id: value.id, places: places.filter(Number.isInteger), words: words.map(String) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
