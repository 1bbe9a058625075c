import { describe, expect, test } from 'vitest';
import { coarseTime, coarseTimes, isOfTimes, levelOf } from './time-levels.ts';

describe('times are widened', () => {
  test.each([
    ['2019-08-25/2019-08-25', '2019-01-01/2019-12-31', '2019-08-01/2019-08-31'],
    ['2019-08-25/2019-09-02', '2019-01-01/2019-12-31', '2019-08-01/2019-09-30'],
    ['2019-12-30/2020-01-02', '2019-12-01/2020-01-31', '2019-12-01/2020-01-31'],
    ['2019-06-30/2020-06-02', '2019-01-01/2020-12-31', '2019-06-01/2020-06-30'],
    ['2011-03-15/2019-08-25', '2011-01-01/2019-12-31', '2011-03-01/2019-08-31'],
    ['~/~', '~/~', '~/~'],
    ['2019-08-25/~', '2019-08-25/~', '2019-08-25/~'],
  ])('%s', (time, byYear, byMonth) => {
    expect([coarseTime(time, 'year'), coarseTime(time, 'month'), coarseTime(time, 'day')]).toEqual([
      byYear,
      byMonth,
      time,
    ]);
  });
});

test('a passage stands once with what its times have become', () => {
  const values = [
    { value: '2019-08-25/2019-08-25', passages: [3, 12] },
    { value: '2019-09-01/2019-09-01', passages: [2, 3] },
    { value: '2020-01-01/2020-01-01', passages: [3] },
  ];
  expect(coarseTimes(values, 'year')).toEqual([
    { value: '2019-01-01/2019-12-31', passages: [2, 3, 12] },
    { value: '2020-01-01/2020-12-31', passages: [3] },
  ]);
  expect(coarseTimes(values, 'day')).toEqual(values);
});

test('centuries and decades are counted from years', () => {
  expect((['century', 'decade', 'year', 'month', 'day'] as const).map(levelOf)).toEqual([
    ...['year', 'year', 'year', 'month', 'day'],
  ]);
});

test('facets of times are known by their names', () => {
  expect((['told', 'published-year', 'publisher', 'place'] as const).map(isOfTimes)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
