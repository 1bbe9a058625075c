import type { Span } from '../model/span.ts';

/**
 * A text as names are compared in it, with the way back: unit `i` of `folded` came from `starts[i]` to `ends[i]` of the
 * original (UTF-16 units). Several folded units may share one source character.
 */
export interface Folded {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Folds what spellings of one name differ in: case, diacritics (NFKD without marks), tatweel, apostrophes and their
 * look-alikes (U+02BB–02BF, backtick, prime), hyphens and white space (to one space each), forms of alef, hamza, yeh, kaf
 * and teh marbuta, Arabic and Persian digits; what is not seen (zero width, soft hyphen, bidi controls) is left out. `Maʿarrat al-Nuʿmān` →
 * `maarrat al numan`.
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const units = foldCharacter(character);
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    if (units === '' && MARK.test(character)) stretchLast(starts, ends, end);
    folded += units;
    at = end;
  }
  return { folded, starts, ends };
}

/**
 * Where folded units `start` to `end` (exclusive) stand in the original, combining marks included; `undefined` when the
 * range is empty or would cut a source character in two (`ﬁ` folds to `fi`).
 */
export function unfoldSpan(text: Folded, start: number, end: number): Span | undefined {
  const { starts, ends } = text;
  const from = starts[start];
  const to = ends[end - 1];
  if (from === undefined || to === undefined || end <= start) return undefined;
  const cuts = starts[start - 1] === from || starts[end] === starts[end - 1];
  return cuts ? undefined : { start: from, end: to };
}

const MARK = /^\p{M}$/u;
const IGNORED = /^[\p{M}\p{Cf}ـ'’‘‛`´′ʹʻʼʽʾʿˈ＇]$/u;
const BLANK = /^[\p{Pd}\s−]$/u;

/** What NFKD leaves apart and readers take for one letter. */
const SAME_LETTER: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ...digits('٠'),
  ...digits('۰'),
]);

/** The ten digits of a script, by its zero. */
function digits(zero: string): [string, string][] {
  const first = zero.codePointAt(0) ?? 0;
  return Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(first + digit), String(digit)]);
}

function foldCharacter(character: string): string {
  if (isPlain(character)) return character;
  if (IGNORED.test(character)) return '';
  if (BLANK.test(character)) return ' ';
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!IGNORED.test(part)) folded += BLANK.test(part) ? ' ' : (SAME_LETTER.get(part) ?? part);
  }
  return folded;
}

/** Most are folded already, and looking them up would take most of the time. */
function isPlain(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

/** A combining mark belongs to the character before it: that one's source now ends after the mark. */
function stretchLast(starts: readonly number[], ends: number[], end: number): void {
  const source = starts.at(-1);
  for (let unit = starts.length - 1; unit >= 0 && starts[unit] === source; unit--) ends[unit] = end;
}
