/**
 * A list of whole numbers from 0, rising, as a short text: runs of neighbours, each as the gap before it and, where it is
 * longer than one, its length. Numbers are written in base 26, the last digit of each as a capital, so that nothing
 * stands between them. `[3, 4, 5, 9]` is four letters.
 */
export function encodePostings(numbers: readonly number[]): string {
  let text = '';
  let end = 0;
  for (const { first, length } of runsOf(numbers)) {
    const gap = first - end;
    text += length === 1 ? encodeNumber(gap * 2) : encodeNumber(gap * 2 + 1) + encodeNumber(length - 2);
    end = first + length;
  }
  return text;
}

/** The numbers that `encodePostings` wrote; throws on a text it cannot have written. */
export function decodePostings(text: string): number[] {
  const numbers: number[] = [];
  const codes = decodeNumbers(text);
  let end = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codeAt(codes, at);
    const single = code % 2 === 0;
    if (!single) at += 1;
    const length = single ? 1 : codeAt(codes, at) + 2;
    end += Math.floor(code / 2);
    for (let count = 0; count < length; count += 1) numbers.push(end++);
  }
  return numbers;
}

/** Whole numbers from 0, in any order, in the same letters. */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map(encodeNumber).join('');
}

/** The numbers that `encodeNumbers` wrote; throws on other letters. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLast = code >= CAPITAL && code < CAPITAL + BASE;
    const digit = code - (isLast ? CAPITAL : SMALL);
    if (digit < 0 || digit >= BASE) throw new RangeError(`expected letters of a posting list, got ${text.charAt(at)}`);
    number = number * BASE + digit;
    if (isLast) {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
}

const BASE = 26;
const CAPITAL = 65;
const SMALL = 97;

function encodeNumber(number: number): string {
  let text = String.fromCharCode(CAPITAL + (number % BASE));
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    text = String.fromCharCode(SMALL + (rest % BASE)) + text;
  }
  return text;
}

interface Run {
  readonly first: number;
  readonly length: number;
}

function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    const end = last ? last.first + last.length : 0;
    if (last && number === end) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else if (number >= end) runs.push({ first: number, length: 1 });
    else throw new RangeError(`expected rising numbers from 0, got ${number} after ${end - 1}`);
  }
  return runs;
}

function codeAt(codes: readonly number[], at: number): number {
  const code = codes[at];
  if (code === undefined) throw new RangeError('expected the length of a run, got the end of the list');
  return code;
}
