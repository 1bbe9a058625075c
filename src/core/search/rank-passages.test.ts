import { expect, test } from 'vitest';
import { bestFirst, scorePassages } from './rank-passages.ts';

const TABLE = { passages: 5, lengths: Uint8Array.from([5, 5, 3, 5, 7]) };

function hits(times: Readonly<Record<number, number>>) {
  return {
    passages: Uint32Array.from(Object.keys(times), Number),
    times: Uint32Array.from(Object.values(times)),
  };
}

function ranked(passages: readonly number[], ...groups: ReturnType<typeof hits>[]): number[] {
  const numbers = Uint32Array.from(passages);
  return [...bestFirst(numbers, scorePassages(numbers, groups, TABLE))];
}

test.each([
  ['equals stay in the order of the archive', [0, 1, 3], [hits({ 0: 1, 1: 1, 3: 1 })], [0, 1, 3]],
  ['what has a word more often comes first', [0, 1, 3], [hits({ 0: 1, 1: 1, 3: 4 })], [3, 0, 1]],
  ['the shorter passage comes first', [0, 2, 4], [hits({ 0: 1, 2: 1, 4: 1 })], [2, 0, 4]],
  ['the rarer word weighs more', [0, 1], [hits({ 0: 1, 2: 1, 3: 1, 4: 1 }), hits({ 1: 1 })], [1, 0]],
  ['without words the archive’s order is kept', [4, 0, 2].toSorted(), [], [0, 2, 4]],
  ['nothing is ranked as nothing', [], [hits({ 0: 1 })], []],
] as const)('%s', (_, passages, groups, order) => {
  expect(ranked(passages, ...groups)).toEqual(order);
});
