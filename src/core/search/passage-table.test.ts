import { expect, test } from 'vitest';
import { lengthClass, packTable, unpackTable } from './passage-table.ts';

function reportOf(...texts: string[]) {
  return { passages: texts.map((text, at) => ({ id: `p${at}`, text, names: [], events: [] })) };
}

test('a table comes back with where everything begins', () => {
  const reports = [reportOf('One', 'two three four five'), reportOf(), reportOf(''), reportOf('six '.repeat(40))];
  const table = unpackTable(packTable(reports, { words: [3, 1, 2], records: [5] }));
  expect(table.reports).toEqual([
    { first: 0, count: 2 },
    { first: 2, count: 0 },
    { first: 2, count: 1 },
    { first: 3, count: 1 },
  ]);
  expect(table.passages).toBe(4);
  expect([...table.reportOf]).toEqual([0, 0, 2, 3]);
  expect([...table.lengths]).toEqual([0, 2, 0, 5]);
  expect(table.wordBlocks).toEqual([0, 3, 4]);
  expect([...table.loneWords]).toEqual([[1, 1]]);
  expect(table.recordBlocks).toEqual([0]);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [30, 5],
  [60, 6],
  [1000, 10],
])('a passage of %i words is of length %i', (words, length) => expect(lengthClass(words)).toBe(length));

test('an archive of nothing has a table', () => {
  expect(unpackTable(packTable([], { words: [], records: [] }))).toMatchObject({ reports: [], passages: 0 });
});
