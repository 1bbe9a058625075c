import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DayRange, isWithin } from './choose-passages.ts';
import { coverRange } from './cover-range.ts';
import { coarseTime } from './time-levels.ts';

/** “year 2019-01-01 … 2020-12-31”. */
function covered(from?: string, to?: string): string[] {
  return coverRange({ from, to }).map(({ level, range }) => `${level} ${range.from ?? ''} … ${range.to ?? ''}`);
}

test.each([
  ['2019-01-01', '2020-12-31', ['year 2019-01-01 … 2020-12-31']],
  ['2019-08-01', '2019-08-31', ['month 2019-08-01 … 2019-08-31']],
  ['2019-08-25', '2019-08-25', ['day 2019-08-25 … 2019-08-25']],
  ['2019-12-31', '2020-01-01', ['day 2019-12-31 … 2020-01-01']],
  ['2019-01-01', '2019-02-15', ['month 2019-01-01 … 2019-01-31', 'day 2019-02-01 … 2019-02-15']],
  [
    '2018-11-01',
    '2020-01-31',
    ['year 2019-01-01 … 2019-12-31', 'month 2018-11-01 … 2018-12-31', 'month 2020-01-01 … 2020-01-31'],
  ],
  ['2018-12-30', undefined, ['year 2019-01-01 … ', 'day 2018-12-30 … 2018-12-31']],
  [undefined, '2019-01-02', ['year  … 2018-12-31', 'day 2019-01-01 … 2019-01-02']],
  [undefined, undefined, ['year  … ']],
  ['2019-05-01', '2018-05-31', ['day 2019-05-01 … 2018-05-31']],
])('from %s to %s', (from, to, expected) => {
  expect(covered(from, to)).toEqual(expected);
});

test('a time is found in a part of a range, told as coarsely as that part, if and only if it lies in the range', () => {
  const day = fc
    .integer({ min: -800, max: 800 })
    .map((it) => new Date(Date.UTC(2020, 0, it)).toISOString().slice(0, 10));
  const days = fc.tuple(day, day).map((both) => both.toSorted());
  const edge = fc.oneof(day, fc.constantFrom('0000-01-01', '0000-02-03', '9999-12-31'));
  const open = fc.record({ from: edge, to: edge }, { requiredKeys: [] });
  fc.assert(
    fc.property(
      days,
      fc.oneof(
        open,
        days.map(([from, to]): DayRange => ({ from, to })),
      ),
      (time, range) => {
        const value = time.join('/');
        const parts = coverRange(range).filter((part) => isWithin(coarseTime(value, part.level), part.range));
        expect(parts.length > 0).toBe(isWithin(value, range));
      },
    ),
    { numRuns: 2000 },
  );
});
