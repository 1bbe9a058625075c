/** A text that holds exactly the words of a run of others, one after the other; by index. */
export interface JoinedTexts {
  readonly whole: number;
  /** Consecutive, two or more. */
  readonly parts: readonly number[];
}

/** Finds texts that are several others joined; only the white space between may differ. */
export function findJoined(wholes: readonly string[], parts: readonly string[]): readonly JoinedTexts[] {
  const bare = parts.map(withoutSpace);
  const beginnings = new Map<string, number[]>();
  for (const [index, part] of bare.entries()) {
    if (part === '') continue;
    const key = part.slice(0, KEY);
    beginnings.set(key, [...(beginnings.get(key) ?? []), index]);
  }
  return wholes.flatMap((text, whole) => {
    const words = withoutSpace(text);
    const starts = keysOf(words).flatMap((key) => beginnings.get(key) ?? []);
    const runs = starts.flatMap((start) => runFrom(bare, start, words) ?? []);
    return runs.slice(0, 1).map((end) => ({ whole, parts: indexes(end.start, end.end) }));
  });
}

/** How many units of a text it is looked up by. */
const KEY = 8;

/** Under what a beginning of the words may be filed: a short part is filed by all of itself. */
function keysOf(words: string): readonly string[] {
  return Array.from({ length: Math.min(KEY, words.length) }, (_, index) => words.slice(0, index + 1));
}

function runFrom(parts: readonly string[], start: number, words: string) {
  let end = start;
  let length = 0;
  for (let part = parts[end]; part !== undefined && words.startsWith(part, length); part = parts[end]) {
    length += part.length;
    end += 1;
    if (length === words.length) return end - start < 2 ? undefined : { start, end };
  }
  return undefined;
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
