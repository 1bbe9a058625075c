import { expect, test } from 'vitest';
import { facetFiles } from '../../core/search/facet-file.ts';
import { facetReader } from './facet-reader.ts';
import { passagesInTime } from './time-reader.ts';

/** A thousand passages tell of each month of ten years, forty of each day. */
const PASSAGES = 120_000;
const VALUES = Array.from({ length: PASSAGES / 40 }, (_, number) => {
  const month = Math.floor(number / 25);
  const day = `${2010 + Math.floor(month / 12)}-${two(1 + (month % 12))}-${two(1 + (number % 25))}`;
  return { value: `${day}/${day}`, passages: Array.from({ length: 40 }, (_, at) => number * 40 + at) };
});
const files = new Map(facetFiles({ key: 'told', values: VALUES }));

async function found(from?: string, to?: string) {
  const fetched: string[] = [];
  const index = facetReader(async (name) => {
    fetched.push(name);
    return files.get(name) ?? new Uint8Array();
  });
  const set = await passagesInTime(index, { by: 'told', from, to }, PASSAGES);
  return { first: set.indexOf(1), last: set.lastIndexOf(1), count: set.reduce((sum, it) => sum + it, 0), fetched };
}

test.each([
  [
    '2012-01-01',
    '2013-12-31',
    { first: 24_000, last: 47_999, count: 24_000 },
    ['told-year', 'told-year/2', 'told-year/3'],
  ],
  ['2012-01-01', undefined, { first: 24_000, last: 119_999, count: 96_000 }, undefined],
  ['2013-02-01', '2013-02-28', { first: 37_000, last: 37_999, count: 1000 }, ['told-month', 'told-month/3']],
  ['2013-02-05', '2013-02-05', { first: 37_160, last: 37_199, count: 40 }, ['told', 'told/3']],
  ['2013-02-05', '2013-03-05', { first: 37_160, last: 38_199, count: 1040 }, ['told', 'told/3']],
  ['2031-01-01', '2031-12-31', { first: -1, last: -1, count: 0 }, ['told-year']],
])('from %s to %s', async (from, to, expected, names) => {
  const { fetched, ...its } = await found(from, to);
  expect(its).toEqual(expected);
  if (names) expect(fetched).toEqual(names);
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
