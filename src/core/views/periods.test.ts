import { expect, test } from 'vitest';
import { periodPath } from './addresses.ts';
import { periodOf } from './periods.ts';

test.each([
  ['2019-08-27', '2019/08'],
  ['2019-08-27/2019-09-02', '2019/08'],
  ['../2019-08', '2019/08'],
  ['2017', '2017'],
  ['2020-21', '2020'],
  // A decade has no page of its own: its first year's.
  ['199X', '1990'],
  ['200X~', '2000'],
  ['199X/..', '1990'],
  ['../200X', '2000'],
  ['201X-05', '2010'],
])('%s is filed under %s', (edtf, path) => {
  const period = periodOf(edtf);
  expect(period && periodPath(period)).toBe(path);
});

test.each(['', 'XXXX', '../..', 'the 1990s'])('%j is filed nowhere', (edtf) => {
  expect(periodOf(edtf)).toBeUndefined();
});
