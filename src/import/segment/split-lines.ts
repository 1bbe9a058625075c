import { type Line, lineOf } from './line.ts';

/** Where a line of a text ends (`at`) and where the next one begins (`next`); the last ends with the text. */
export interface LineBreak {
  readonly at: number;
  readonly next: number;
}

/**
 * The lines of a text that hold anything to read, in order, each trimmed of the white space around it. Lines end as
 * Unicode says (UAX 14, mandatory breaks): LF, CR, CR LF, VT, FF, NEL, LS, PS.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let apart = true;
  for (const { at, next } of lineBreaks(text)) {
    const line = lineOf(text, { start, end: at }, apart);
    apart = line === undefined;
    if (line) lines.push(line);
    start = next;
  }
  return lines;
}

/** Every end of a line in a text, the text's own end last. */
export function* lineBreaks(text: string): Generator<LineBreak> {
  for (const match of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu)) {
    yield { at: match.index, next: match.index + match[0].length };
  }
  yield { at: text.length, next: text.length };
}
