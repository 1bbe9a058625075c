import type { Span } from '../../core/model/span.ts';

/** How a line ends: as a sentence does, asking, trailing off, introducing (`:`), carrying on (`,` `;`), or openly. */
export type LineEnding = 'sentence' | 'question' | 'ellipsis' | 'colon' | 'comma' | 'open';

/** A line of a report that holds something to read; its span is trimmed of white space. */
export interface Line extends Span {
  readonly text: string;
  /** Its wording for comparison: see `wordingOf`. */
  readonly key: string;
  readonly words: number;
  readonly ending: LineEnding;
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
}

/** The line within a run of the text, or `undefined` where the run holds nothing to read. */
export function lineOf(text: string, run: Span, apart: boolean): Line | undefined {
  const span = trimmed(text, run);
  const words = text.slice(span.start, span.end);
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(words)) return undefined;
  return { ...span, text: words, key: wordingOf(words), words: countWords(words), ending: endingOf(words), apart };
}

/**
 * A text reduced to its wording: lower case, straight quotes, single spaces, no marks or signs at either end. Two lines
 * that differ only in dress have the same wording. Empty for more than 400 characters, which no phrase has.
 */
export function wordingOf(text: string): string {
  if (text.length > LONGEST_WORDING) return '';
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'");
  const words = plain.match(/[\p{L}\p{M}\p{N}$€£@#&'’+-]+/gu) ?? [];
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join(' ');
}

const LONGEST_WORDING = 400;

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  return /[\s\u0085]/u.test(text.charAt(at));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’._-]*/gu)?.length ?? 0;
}

function endingOf(text: string): LineEnding {
  const last = withoutNote(text.slice(-LONGEST_NOTE))
    .slice(-12)
    .replace(/["'”’»«)\]}\s]+$/u, '');
  if (/(?:…|\.\.)$/u.test(last)) return 'ellipsis';
  if (/[.!。۔]$/u.test(last)) return 'sentence';
  if (/[?؟]$/u.test(last)) return 'question';
  if (/[:：]$/u.test(last)) return 'colon';
  return /[,;،؛]$/u.test(last) ? 'comma' : 'open';
}

const LONGEST_NOTE = 120;

/** A text without the note in brackets that follows its last sentence: "… it said. (With agencies)". */
function withoutNote(text: string): string {
  const note = /(?<=[.!?؟]["'”’»]?)\s?[([][^()[\]]{1,100}[)\]]$/u.exec(text);
  return note ? text.slice(0, note.index) : text;
}
