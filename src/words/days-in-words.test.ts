import { expect, test } from 'vitest';
import { daysInWords, tickInWords } from './days-in-words.ts';

test.each([
  ['2019-08-25', '2019-08-25', '25 August 2019'],
  ['2019-08-25', '2019-08-27', '25–27 August 2019'],
  ['2019-08-25', '2019-09-01', '25 August – 1 September 2019'],
  ['2019-08-01', '2019-08-31', 'August 2019'],
  ['2019-02-01', '2019-02-28', 'February 2019'],
  ['2020-02-01', '2020-02-28', '1–28 February 2020'],
  ['2019-08-01', '2019-10-31', 'August – October 2019'],
  ['2019-01-01', '2019-12-31', '2019'],
  ['2011-01-01', '2020-12-31', '2011–2020'],
])('%s to %s: %s', (from, to, expected) => {
  expect(daysInWords('en-GB', from, to).replaceAll(/\s*–\s*/gu, '–')).toBe(expected.replaceAll(' – ', '–'));
});

test('other languages say it their own way', () => {
  expect(daysInWords('ar-SY-u-ca-gregory-nu-latn', '2019-08-01', '2019-08-31')).toBe('آب 2019');
});

test.each([
  ['decade', '1910-01-01', false, '1910'],
  ['year', '2019-01-01', false, '2019'],
  ['month', '2019-01-01', false, '2019'],
  ['month', '2019-08-01', false, 'Aug 2019'],
  ['month', '2019-01-01', true, 'Jan'],
  ['day', '2019-08-25', true, '25 Aug'],
] as const)('below a %s that begins with %s (one year: %j) stands %s', (unit, from, isOneYear, expected) => {
  expect(tickInWords('en-GB', { unit, from, isOneYear })).toBe(expected);
});
