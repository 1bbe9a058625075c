/**
 * Whole numbers from 0 to 2³²−1 as bytes, seven bits a byte, the lowest first, all but the last byte of a number with the
 * high bit set (LEB128). Small numbers are single bytes, which compression then shortens by how often each stands.
 */
export function encodeNumbers(numbers: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(numbers.length * 5);
  let end = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    let rest = numbers[at] ?? 0;
    if (!Number.isInteger(rest) || rest < 0 || rest > MOST) {
      throw new RangeError(`expected a whole number from 0 to ${MOST}, got ${rest}`);
    }
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes[end++] = (rest % 0x80) + 0x80;
    bytes[end++] = rest;
  }
  return bytes.slice(0, end);
}

/** The numbers that `encodeNumbers` wrote; throws where the last of them is broken off. */
export function decodeNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let number = 0;
  let weight = 1;
  for (const byte of bytes) {
    number += (byte & 0x7f) * weight;
    weight *= 0x80;
    if (byte < 0x80) {
      numbers[count++] = number;
      number = 0;
      weight = 1;
    }
  }
  if (weight > 1) throw new RangeError('expected the rest of a number, got the end of the list');
  return numbers.slice(0, count);
}

/** The gaps before rising numbers from 0: `[3, 4, 9]` is `[3, 0, 4]`. Throws where they do not rise. */
export function gapsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => {
    const least = at === 0 ? 0 : (numbers[at - 1] ?? 0) + 1;
    if (number < least)
      throw new RangeError(`expected rising numbers from 0, got ${number} where ${least} is the least`);
    return number - least;
  });
}

/** The numbers between which these gaps lie. */
export function numbersBetween(gaps: Uint32Array): Uint32Array {
  let next = 0;
  return gaps.map((gap) => {
    const number = next + gap;
    next = number + 1;
    return number;
  });
}

const MOST = 0xffffffff;
