import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coarseTimes, type TimeLevel } from '../../core/search/time-levels.ts';
import { type ChosenDays, needsShorter, timeBars } from './time-bars.ts';

const YEARS = { '2011-03-15/2011-03-15': 1, '2020-02-29/2020-02-29': 3 };
const MONTHS = { '2018-05-02/2018-05-02': 1, '2020-02-29/2020-02-29': 3 };
const DAYS = { '2019-08-19/2019-08-19': 1, '2019-08-26/2019-08-27': 3 };

function bars(counts: Readonly<Record<string, number>>, chosen: ChosenDays = {}) {
  return timeBars(new Map(Object.entries(counts)), chosen);
}

/** “year 2011-01-01 … 2020-12-31 (10)”. */
function drawn(counts: Readonly<Record<string, number>>, from?: string, to?: string): string {
  const { unit, bars: all } = bars(counts, { from, to });
  return `${unit} ${all[0]?.from} … ${all.at(-1)?.to} (${all.length})`;
}

describe('a picture of all times has bars of the shortest unit of which there are not too many', () => {
  test.each([
    [DAYS, 'day 2019-08-19 … 2019-08-27 (9)'],
    [MONTHS, 'month 2018-05-01 … 2020-02-29 (22)'],
    [YEARS, 'year 2011-01-01 … 2020-12-31 (10)'],
    [{ ...YEARS, '1916-05-16/1916-05-16': 1 }, 'decade 1910-01-01 … 2029-12-31 (12)'],
    [{ ...YEARS, '0622-07-16/0622-07-16': 1 }, 'century 0600-01-01 … 2099-12-31 (15)'],
    [{ '1970-01-01/2019-12-31': 9, '2019-08-25/2019-08-25': 1 }, 'day 2019-08-25 … 2019-08-25 (1)'],
    [{ '2015-01-01/2018-12-31': 9 }, 'month 2015-01-01 … 2018-12-31 (48)'],
  ])('%j: %s', (counts, expected) => {
    expect(drawn(counts)).toBe(expected);
    expect(bars(counts)).toMatchObject({ isWhole: true, wider: [] });
  });

  test.each([[{}], [{ '2019-01-01/2019-01-01': 0 }], [{ '~/~': 4 }]])('%j has no bars', (counts) => {
    expect(bars(counts, { from: '2019-01-01' }).bars).toEqual([]);
  });
});

describe('what is chosen is shown by what it is made of', () => {
  test.each([
    ['a year by its months', YEARS, '2019-01-01', '2019-12-31', 'month 2019-01-01 … 2019-12-31 (12)'],
    ['a month by its days', YEARS, '2019-02-01', '2019-02-28', 'day 2019-02-01 … 2019-02-28 (28)'],
    ['some months in their year', YEARS, '2019-03-01', '2019-05-31', 'month 2019-01-01 … 2019-12-31 (12)'],
    ['some days in their month', YEARS, '2019-03-04', '2019-03-06', 'day 2019-03-01 … 2019-03-31 (31)'],
    ['one day in its month', YEARS, '2019-03-04', '2019-03-04', 'day 2019-03-01 … 2019-03-31 (31)'],
    ['days over the end of a month', YEARS, '2019-07-30', '2019-08-02', 'day 2019-07-01 … 2019-08-31 (62)'],
    ['days of too many months by months', YEARS, '2019-07-30', '2019-10-02', 'month 2019-01-01 … 2019-12-31 (12)'],
    ['months of too many years by years', YEARS, '2011-02-01', '2019-10-31', 'year 2011-01-01 … 2020-12-31 (10)'],
    ['some years among all', YEARS, '2012-01-01', '2014-12-31', 'year 2011-01-01 … 2020-12-31 (10)'],
    ['a year among all months', MONTHS, '2019-01-01', '2019-12-31', 'month 2018-05-01 … 2020-02-29 (22)'],
    ['a month of them by its days', MONTHS, '2019-02-01', '2019-02-28', 'day 2019-02-01 … 2019-02-28 (28)'],
    ['a day among all days', DAYS, '2019-08-20', '2019-08-20', 'day 2019-08-19 … 2019-08-27 (9)'],
    ['an open end by the last day there is', YEARS, '2020-02-10', undefined, 'day 2020-02-01 … 2020-02-29 (29)'],
    ['a time where nothing is', YEARS, '2031-05-01', '2031-05-31', 'day 2031-05-01 … 2031-05-31 (31)'],
    ['an end before its beginning by all', YEARS, '2019-05-01', '2018-05-31', 'year 2011-01-01 … 2020-12-31 (10)'],
  ])('%s', (_, counts, from, to, expected) => {
    expect(drawn(counts, from, to)).toBe(expected);
  });
});

describe('from what is chosen a way leads out to each unit around it', () => {
  test.each([
    ['a day', YEARS, '2019-08-25', '2019-08-25', ['2019-08-01 2019-08-31', '2019-01-01 2019-12-31']],
    ['a month', YEARS, '2019-08-01', '2019-08-31', ['2019-01-01 2019-12-31']],
    ['a year', YEARS, '2019-01-01', '2019-12-31', []],
    ['days of two months', YEARS, '2019-07-30', '2019-08-02', ['2019-01-01 2019-12-31']],
    ['days of two years', YEARS, '2018-12-30', '2019-01-02', []],
    ['a day, where all are months', MONTHS, '2019-08-25', '2019-08-25', ['2019-08-01 2019-08-31']],
    ['a day, where all are days', DAYS, '2019-08-25', '2019-08-25', []],
  ])('%s', (_, counts, from, to, expected) => {
    expect(bars(counts, { from, to }).wider.map((it) => `${it.from} ${it.to}`)).toEqual(expected);
  });
});

describe('times are told no finer than their picture needs', () => {
  test.each([
    ['years, of eight', { '2011-03-15/2011-03-15': 1, '2018-01-01/2018-01-01': 1 }, ['year']],
    ['months, of seven', { '2011-03-15/2011-03-15': 1, '2017-01-01/2017-01-01': 1 }, ['year', 'month']],
    ['days, of two months', { '2018-12-15/2018-12-15': 1, '2019-01-31/2019-01-31': 1 }, ['year', 'month', 'day']],
    ['years, where there are none', {}, ['year']],
  ])('%s', (_, counts, levels) => {
    expect(asked(counts).levels).toEqual(levels);
  });

  test('and the picture is that of their days', () => {
    const day = fc.integer({ min: 0, max: 5000 }).map((it) => new Date(it * 86_400_000).toISOString().slice(0, 10));
    const some = fc.tuple(day, fc.constantFrom(0, 0, 1, 6, 31, 200, 500)).map(([from, length]) => {
      const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
      return `${from}/${to}`;
    });
    const near = fc.uniqueArray(some, { minLength: 1, maxLength: 4 });
    const chosen = fc.option(fc.tuple(day, day), { nil: undefined });
    fc.assert(
      fc.property(near, chosen, (times, [from, to] = ['', '']) => {
        const counts = Object.fromEntries(times.map((time) => [time, 1]));
        const days = from ? { from, to } : {};
        expect(timeBars(asked(counts).counts, days)).toEqual(bars(counts, days));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The levels at which times are asked for, and how many passages each has as told at the last. */
function asked(times: Readonly<Record<string, number>>) {
  const levels: TimeLevel[] = [];
  let counts: ReadonlyMap<string, number> = new Map();
  for (let level: TimeLevel | undefined = 'year'; level; level = needsShorter(level, counts)) {
    levels.push(level);
    const values = Object.keys(times).map((value) => ({ value, passages: [0] }));
    counts = new Map(coarseTimes(values, level).map(({ value, passages }) => [value, passages.length]));
  }
  return { levels, counts };
}
