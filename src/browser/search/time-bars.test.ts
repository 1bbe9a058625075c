import { expect, test } from 'vitest';
import { timeBars } from './time-bars.ts';

function bars(counts: Readonly<Record<string, number>>): string[] {
  return timeBars(new Map(Object.entries(counts))).map(({ from, to, count }) => `${from} ${to} ${count}`);
}

test('every month from the first to the last has a bar', () => {
  expect(bars({ '2019-11-30/2019-12-01': 2, '2020-02-29/2020-02-29': 3 })).toEqual([
    '2019-11-01 2019-11-30 2',
    '2019-12-01 2019-12-31 2',
    '2020-01-01 2020-01-31 0',
    '2020-02-01 2020-02-29 3',
  ]);
});

test('where there are too many months, every year has one', () => {
  expect(bars({ '2011-03-15/2011-03-15': 1, '2020-02-29/2020-02-29': 3 })).toHaveLength(10);
  expect(bars({ '2011-03-15/2011-03-15': 1, '2020-02-29/2020-02-29': 3 })[0]).toBe('2011-01-01 2011-12-31 1');
});

test('a time of years says little of when, unless there is no other', () => {
  expect(bars({ '1970-01-01/2019-12-31': 9, '2019-08-25/2019-08-25': 1 })).toEqual(['2019-08-01 2019-08-31 1']);
  expect(bars({ '2018-01-01/2018-12-31': 9 })).toHaveLength(12);
});

test.each([[{}], [{ '2019-01-01/2019-01-01': 0 }], [{ '~/~': 4 }]])('%j has no bars', (counts) => {
  expect(bars(counts)).toEqual([]);
});
