import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommonPair, commonSubsequence } from './common-subsequence.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 24 });

test('a longest common subsequence, in order, as the quadratic table finds it', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const pairs = commonSubsequence(a, b);
      expect(pairs.every(([x, y]) => a[x] === b[y])).toBe(true);
      expect(isInOrder(pairs)).toBe(true);
      expect(pairs).toHaveLength(longest(a, b));
    }),
    { numRuns: 2000 },
  );
});

test('sequences with nothing in common are told apart in time in proportion to their length', () => {
  const a = Array.from({ length: 200_000 }, (_, index) => `a${index}`);
  const b = Array.from({ length: 200_000 }, (_, index) => `b${index}`);
  const start = performance.now();
  expect(commonSubsequence(['<', ...a, '>'], ['<', ...b, '>'])).toEqual([
    [0, 0],
    [200_001, 200_001],
  ]);
  expect(performance.now() - start).toBeLessThan(10_000);
});

function isInOrder(pairs: readonly CommonPair[]): boolean {
  return pairs.every(([x, y], index) => {
    const before = pairs[index - 1];
    return !before || (before[0] < x && before[1] < y);
  });
}

function longest(a: readonly string[], b: readonly string[]): number {
  let row: number[] = Array(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(item === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}
