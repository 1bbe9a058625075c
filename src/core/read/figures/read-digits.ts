import { type CountingText, gapBefore, keyAt } from './counting-text.ts';
import type { Numeral } from './numeral.ts';

/**
 * A number in digits, of any script that Unicode counts among the decimal: "12", "1,200", "15.000", "1 000", "2.5", "50k",
 * "٤٥". A point before exactly three digits sets thousands apart, unless a scale follows ("1.250 million"): people are not
 * counted in thousandths.
 */
export function readDigits(it: CountingText, at: number): Numeral | undefined {
  const first = digitsOf(keyAt(it, at));
  if (first === undefined) return thousands(keyAt(it, at), at);
  if (first.length > 12) return undefined;
  const grouped = readGroups(it, at, first);
  if (grouped.last > at) return grouped;
  const decimals = gapBefore(it, at + 1) === '.' ? digitsOf(keyAt(it, at + 1)) : undefined;
  if (decimals !== undefined && decimals.length < 7) return { last: at + 1, value: Number(`${first}.${decimals}`) };
  return { last: at, value: Number(first) };
}

/** "50k". */
function thousands(word: string, at: number): Numeral | undefined {
  const digits = word.endsWith('k') ? digitsOf(word.slice(0, -1)) : undefined;
  return digits === undefined || digits.length > 4 ? undefined : { last: at, value: Number(digits) * 1000 };
}

/** Groups of three after one to three digits, set apart by the same sign throughout. */
function readGroups(it: CountingText, at: number, first: string): Numeral {
  const sign = gapBefore(it, at + 1);
  let digits = first;
  let last = at;
  if (first.length > 3 || first.startsWith('0') || !isSeparator(it, at, sign)) return { last, value: Number(digits) };
  for (let group = groupAfter(it, last, sign); group !== undefined; group = groupAfter(it, last, sign)) {
    digits += group;
    last++;
  }
  return { last, value: Number(digits) };
}

/** A plain space only before "000": "1 000 people", but "2 500-pound bombs". */
function isSeparator(it: CountingText, at: number, sign: string): boolean {
  if (sign === ' ') return digitsOf(keyAt(it, at + 1)) === '000';
  if (sign === '.')
    return !/^(?:million|billion|thousand|percent)$/u.test(keyAt(it, at + 2)) || gapBefore(it, at + 2) === '.';
  return /^[,'’٬\u00a0\u2009\u202f]$/u.test(sign);
}

function groupAfter(it: CountingText, last: number, sign: string): string | undefined {
  const group = gapBefore(it, last + 1) === sign ? digitsOf(keyAt(it, last + 1)) : undefined;
  return group?.length === 3 ? group : undefined;
}

/** A run of decimal digits in ASCII; `undefined` for any other word. */
function digitsOf(word: string): string | undefined {
  if (!/^\p{Nd}+$/u.test(word)) return undefined;
  const digits = Array.from(word, asciiDigit).join('');
  return digits === '' ? undefined : digits;
}

/** The blocks of ten decimal digits begin at code points ending in 0, 6 or, in a few scripts, elsewhere. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10];

function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? '' : String(code - zero);
}
