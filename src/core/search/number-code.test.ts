import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers, gapsOf, numbersBetween } from './number-code.ts';

test.each([
  [[], []],
  [[0], [0]],
  [[127], [127]],
  [[128], [128, 1]],
  [
    [5, 300, 1],
    [5, 172, 2, 1],
  ],
])('%j is written as the bytes %j', (numbers, bytes) => {
  expect([...encodeNumbers(numbers)]).toEqual(bytes);
  expect([...decodeNumbers(Uint8Array.from(bytes))]).toEqual(numbers);
});

test('numbers in any order come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (all) => {
      expect([...decodeNumbers(encodeNumbers(all))]).toEqual(all);
    }),
  );
});

test('every rising list comes back from its gaps', () => {
  const rising = fc.uniqueArray(fc.nat(200_000)).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(rising, (numbers) => {
      expect([...numbersBetween(Uint32Array.from(gapsOf(numbers)))]).toEqual(numbers);
    }),
  );
});

test.each([[[2, 1]], [[1, 1]], [[-1]]])('%j does not rise', (numbers) => {
  expect(() => gapsOf(numbers)).toThrow(RangeError);
});

test.each([[[-1]], [[0.5]], [[0x100000000]], [[Number.NaN]]])('%j cannot be written', (numbers) => {
  expect(() => encodeNumbers(numbers)).toThrow(RangeError);
});

test('a number that is broken off is no number', () => {
  expect(() => decodeNumbers(Uint8Array.from([1, 200]))).toThrow(RangeError);
});
