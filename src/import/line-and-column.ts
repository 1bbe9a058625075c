import { lineBreaks } from './segment/split-lines.ts';

/** Line and column, counted from 1, of the character that follows `before` in a text. */
export function lineAndColumn(before: string): { line: number; column: number } {
  const starts = [0, ...Array.from(lineBreaks(before), ({ next }) => next).slice(0, -1)];
  return { line: starts.length, column: before.length - (starts.at(-1) ?? 0) + 1 };
}
