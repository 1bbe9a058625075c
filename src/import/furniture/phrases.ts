import type { Line } from '../segment/line.ts';
import { wordingOf } from '../segment/line.ts';

/** A set of phrases to which a whole line is compared by its wording: case, quotes, colons and arrows do not matter. */
export function phrases(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(wordingOf));
}

/** Whether the whole line is one of the phrases. */
export function isPhrase(line: Line, known: ReadonlySet<string>): boolean {
  return line.key !== '' && known.has(line.key);
}
