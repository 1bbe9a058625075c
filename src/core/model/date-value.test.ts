import { expect, test } from 'vitest';
import { readDateValue } from './date-value.ts';

test.each([
  ['2019-08-27', 'point', '2019-08-27', '2019-08-27'],
  ['2019-08', 'point', '2019-08-01', '2019-08-31'],
  ['2017', 'point', '2017-01-01', '2017-12-31'],
  ['2019-04~/..', 'since', '2019-04-01', '2019-04-30'],
  ['../2019-08-05', 'until', '2019-08-05', '2019-08-05'],
  ['2019-08-25/2019-08-26', 'interval', '2019-08-25', '2019-08-26'],
  ['199X', 'point', '1990-01-01', '1999-12-31'],
  ['19XX', 'point', '1900-01-01', '1999-12-31'],
  ['199X/..', 'since', '1990-01-01', '1999-12-31'],
  ['../200X', 'until', '2000-01-01', '2009-12-31'],
  ['199X/2005', 'interval', '1990-01-01', '2005-12-31'],
  ['2020-21', 'point', '2020-03-01', '2020-05-31'],
])('%s is a %s from %s to %s', (edtf, form, earliest, latest) => {
  expect(readDateValue(edtf)).toMatchObject({ form, earliest, latest });
});

test('a value says how exact it is', () => {
  expect(readDateValue('2019-04~')?.start).toEqual({ year: 2019, month: 4, approximate: true, uncertain: false });
  expect(readDateValue('2019-04')?.start?.day).toBeUndefined();
  expect(readDateValue('2019-XX')?.start).toEqual({ year: 2019, approximate: false, uncertain: false });
});

test.each([
  ['199X', { year: 1990, years: 10, approximate: false, uncertain: false }],
  ['200X~', { year: 2000, years: 10, approximate: true, uncertain: false }],
  ['19XX', { year: 1900, years: 100, approximate: false, uncertain: false }],
  ['200X/..', { year: 2000, years: 10, approximate: false, uncertain: false }],
])('%s is told by its first year and how many follow', (edtf, start) => {
  expect(readDateValue(edtf)?.start).toEqual(start);
});

test.each(['', 'yesterday', '2019-13', '2019-02-30', '../..', '../', 'XXXX'])('%j is no date value', (edtf) => {
  expect(readDateValue(edtf)).toBeUndefined();
});
