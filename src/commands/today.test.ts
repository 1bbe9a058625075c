import { expect, test } from 'vitest';
import { today } from './today.ts';

test.each([
  [{}, '2026-11-22'],
  [{ SOURCE_DATE_EPOCH: '0' }, '1970-01-01'],
  [{ SOURCE_DATE_EPOCH: 'soon' }, '2026-11-22'],
])('with %j it is %s', (environment, day) => {
  expect(today(environment, Date.UTC(2026, 10, 22, 23, 59))).toBe(day);
});
