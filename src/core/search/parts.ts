import { decodeNumbers, encodeNumbers } from './number-code.ts';

/** Puts parts of a file one behind the other, their lengths before them. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const lengths = encodeNumbers(parts.map((it) => it.length));
  const head = encodeNumbers([parts.length, lengths.length]);
  const all = [head, lengths, ...parts];
  const joined = new Uint8Array(all.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The parts that `joinParts` joined; throws where there are not so many, or bytes are missing. */
export function splitParts(bytes: Uint8Array, expected: number): readonly Uint8Array[] {
  const [count = 0, size = 0] = decodeNumbers(bytes.subarray(0, headLength(bytes)));
  const from = headLength(bytes);
  const lengths = decodeNumbers(bytes.subarray(from, from + size));
  let at = from + size;
  const parts = Array.from(lengths, (length) => {
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  });
  if (count !== expected || parts.length !== expected || at !== bytes.length) {
    throw new RangeError(`expected ${expected} parts in ${at} bytes, got ${count} in ${bytes.length}`);
  }
  return parts;
}

/** Lines, none of which holds a line break, as a part. */
export function linesPart(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

/** The lines of a part. */
export function linesOf(part: Uint8Array): string[] {
  return new TextDecoder().decode(part).split('\n').slice(0, -1);
}

/** Where the two numbers at the head of the bytes end. */
function headLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte < 0x80);
  return first + 2 + bytes.subarray(first + 1).findIndex((byte) => byte < 0x80);
}
