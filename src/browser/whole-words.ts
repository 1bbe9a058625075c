import type { Span } from '../core/model/span.ts';

/** A span of a text without white space at its edges and grown to whole words; `undefined` where it holds no letter or digit. */
export function wholeWords(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && !isWordCharacter(text, from)) from++;
  if (from === to) return undefined;
  while (to > from && isSpace(text, to - 1)) to--;
  while (from > 0 && isWordCharacter(text, from - 1)) from--;
  while (to < text.length && isWordCharacter(text, to - 1) && isWordCharacter(text, to)) to++;
  return { start: from, end: to };
}

/** Letters, their marks, digits, and the halves of characters outside the basic plane. */
function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text.charAt(at));
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
