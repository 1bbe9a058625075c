import { expect, test } from 'vitest';
import type { Day } from '../../model/edtf.ts';
import { anchorAt } from './anchor.ts';
import { chooseOrder } from './choose-order.ts';

const options = ['2014-05-11', '2014-11-05'] as Day[];

test.each([
  ['2014-11-05', false, '2014-11-05'],
  ['2014-06-01', false, '2014-05-11'],
  ['2014-12-01', false, undefined],
  ['2014-06-01', true, undefined],
  ['2014-01-01', false, undefined],
  ['2014-11-04/2014-11-05', false, undefined],
])('05-11-2014 in a report of %s (to come: %s) is %s', (published, future, day) => {
  const anchor = anchorAt(published);
  expect(anchor && chooseOrder(options, anchor, future)?.edtf).toBe(day);
});
