import { expect, test } from 'vitest';
import { readDateValue } from './date-value.ts';

test.each([
  ['2019-08-27', 'point', '2019-08-27', '2019-08-27'],
  ['2019-08', 'point', '2019-08-01', '2019-08-31'],
  ['2017', 'point', '2017-01-01', '2017-12-31'],
  ['2019-04~/..', 'since', '2019-04-01', '2019-04-30'],
  ['../2019-08-05', 'until', '2019-08-05', '2019-08-05'],
  ['2019-08-25/2019-08-26', 'interval', '2019-08-25', '2019-08-26'],
  ['2020-21', 'point', '2020-03-01', '2020-05-31'],
])('%s is a %s from %s to %s', (edtf, form, earliest, latest) => {
  expect(readDateValue(edtf)).toMatchObject({ form, earliest, latest });
});

test('a value says how exact it is', () => {
  expect(readDateValue('2019-04~')?.start).toEqual({ year: 2019, month: 4, approximate: true, uncertain: false });
  expect(readDateValue('2019-04')?.start?.day).toBeUndefined();
  expect(readDateValue('2019-XX')?.start).toEqual({ year: 2019, approximate: false, uncertain: false });
});

test.each(['', 'yesterday', '2019-13', '2019-02-30', '../..', '../'])('%j is no date value', (edtf) => {
  expect(readDateValue(edtf)).toBeUndefined();
});
