import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, decodePostings, encodeNumbers, encodePostings } from './posting-code.ts';

test.each([
  [[], ''],
  [[0], 'A'],
  [[3], 'G'],
  [[3, 4, 5, 9], 'HBG'],
  [[100], 'hS'],
])('%j is written as %j and read again', (numbers, text) => {
  expect(encodePostings(numbers)).toBe(text);
  expect(decodePostings(text)).toEqual(numbers);
});

test('every rising list comes back as it was', () => {
  const rising = fc.uniqueArray(fc.nat(200_000)).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(rising, (numbers) => {
      expect(decodePostings(encodePostings(numbers))).toEqual(numbers);
    }),
  );
});

test('numbers in any order come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (all) => {
      expect(decodeNumbers(encodeNumbers(all))).toEqual(all);
    }),
  );
});

test.each([[[2, 1]], [[1, 1]], [[-1]]])('%j is refused', (numbers) => {
  expect(() => encodePostings(numbers)).toThrow(RangeError);
});

test.each(['a b', '1', 'B', 'é'])('%j is no list', (text) => expect(() => decodePostings(text)).toThrow(RangeError));
