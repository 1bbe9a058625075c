import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2019-08-27', '27 August 2019'],
  ['2019-08', 'August 2019'],
  ['2017', '2017'],
  ['2019-08-27~', 'about 27 August 2019'],
  ['2011?', '2011 (uncertain)'],
  ['2019-04~/..', 'since about April 2019'],
  ['2019-04-26/..', 'since 26 April 2019'],
  ['../2019-08', 'until August 2019'],
  ['2019-08-25/2019-08-26', '25–26 August 2019'],
  ['2019-07-30/2019-08-02', '30 July – 2 August 2019'],
  ['2018-09/2019-04', 'September 2018 – April 2019'],
  ['2019-04/2019-08', 'April – August 2019'],
  ['2019-12-30/2020-01-02', '30 December 2019 – 2 January 2020'],
  ['2020-21', 'spring 2020'],
  ['not a date', 'not a date'],
])('%s is “%s”', (edtf, words) => expect(formatDate(edtf)).toBe(words));
