import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from './choose-passages.ts';
import { countRanges } from './count-ranges.ts';
import { facetIndexOf } from './facet-index.fixture.ts';

function facetOf(times: Readonly<Record<string, readonly number[]>>) {
  const values = Object.entries(times).map(([value, passages]) => ({ value, passages }));
  return facetIndexOf({ name: 'told', values });
}

const RANGES = [
  { from: '2019-07-01', to: '2019-07-31' },
  { from: '2019-08-01', to: '2019-08-31' },
  { from: '2019-09-01', to: '2019-09-30' },
];
const MONTHS = { unit: 'month', ranges: RANGES } as const;

test.each([
  ['a day', { '2019-08-25/2019-08-25': [1] }, [0, 1, 0]],
  ['days over a border', { '2019-08-31/2019-09-01': [1] }, [0, 1, 1]],
  ['one passage with two days of a month', { '2019-08-01/2019-08-01': [1], '2019-08-05/2019-08-05': [1] }, [0, 1, 0]],
  [
    'one passage with a month and a time around it',
    { '2019-08-05/2019-08-05': [1], '2019-01-01/2019-12-31': [1] },
    [1, 1, 1],
  ],
  ['two passages', { '2019-08-05/2019-08-05': [1, 2] }, [0, 2, 0]],
  ['a passage that was not found', { '2019-08-05/2019-08-05': [0, 1] }, [0, 1, 0]],
  ['a time before', { '2018-01-01/2019-06-30': [1] }, [0, 0, 0]],
  ['a time after', { '2019-10-01/2020-06-30': [1] }, [0, 0, 0]],
])('%s', (_, times, expected) => {
  expect(countRanges(facetOf(times), MONTHS, new Uint8Array([0, 1, 1])).map(({ count }) => count)).toEqual(expected);
});

test.each([
  ['2019-08-25/2019-08-25', [0, 1, 0]],
  ['2019-08-15/2019-09-15', [0, 1, 1]],
  ['2019-07-01/2019-09-30', [0, 0, 0]],
  ['2019-06-20/2019-07-10', [1, 0, 0]],
  ['2019-06-30/2019-08-01', [0, 0, 0]],
  ['2018-01-01/2019-07-01', [0, 0, 0]],
])('%s is sharp in %j of the months', (time, expected) => {
  expect(countRanges(facetOf({ [time]: [0] }), MONTHS, new Uint8Array([1])).map(({ sharp }) => sharp)).toEqual(
    expected,
  );
});

test('every count is that of the passages which share a day with its range', () => {
  const day = fc
    .integer({ min: 150, max: 300 })
    .map((it) => new Date(Date.UTC(2019, 0, it)).toISOString().slice(0, 10));
  const time = fc.tuple(day, day).map((days) => days.toSorted().join('/'));
  const passages = fc.uniqueArray(fc.nat(9), { minLength: 1 }).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.dictionary(time, passages, { maxKeys: 12 }), (times) => {
      const expected = RANGES.map((range) => {
        const within = Object.entries(times).filter(([value]) => isWithin(value, range));
        return new Set(within.flatMap(([, numbers]) => numbers)).size;
      });
      expect(countRanges(facetOf(times), MONTHS, new Uint8Array(10).fill(1)).map(({ count }) => count)).toEqual(
        expected,
      );
    }),
  );
});
