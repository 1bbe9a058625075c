import { type Line, wordingOf } from '../segment/line.ts';

/** The phrases of a table written as `A | B | C`, to which whole lines are compared by their wording. */
export function phrases(table: string): ReadonlySet<string> {
  return new Set(table.split('|').map(wordingOf));
}

/** Whether the whole line is one of the phrases: case, quotes, colons and arrows do not matter. */
export function isPhrase(line: Line, known: ReadonlySet<string>): boolean {
  return line.key !== '' && known.has(line.key);
}

/** Whether one of the patterns is found in a text. */
export function matchesAny(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
