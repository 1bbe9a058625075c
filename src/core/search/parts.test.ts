import { expect, test } from 'vitest';
import { joinParts, linesOf, linesPart, splitParts } from './parts.ts';

test.each([[[]], [[[]]], [[[1, 2, 3], [], [255]]], [[Array.from({ length: 300 }, (_, at) => at % 256), [7]]]])(
  'parts come back as they were',
  (parts) => {
    const joined = joinParts(parts.map((it) => Uint8Array.from(it)));
    expect(splitParts(joined, parts.length).map((it) => [...it])).toEqual(parts);
  },
);

test.each([[[]], [['']], [['a', '', 'خان شيخون', '𝔘']]])('lines come back as they were: %j', (lines) => {
  expect(linesOf(linesPart(lines))).toEqual(lines);
});

test('a file of other parts, or cut short, is refused', () => {
  const joined = joinParts([Uint8Array.from([1, 2]), Uint8Array.from([3])]);
  expect(() => splitParts(joined, 3)).toThrow(RangeError);
  expect(() => splitParts(joined.subarray(0, -1), 2)).toThrow(RangeError);
});
