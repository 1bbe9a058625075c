import { expect, test } from 'vitest';
import { groundOf } from './ground.ts';
import { tellClaims } from './tell-claims.ts';
import { isEra, isWithinDays, sameTime, type TellingTime } from './telling-time.ts';
import { report, sentence } from './testing/told-reports.ts';
import { WARS } from './testing/wars.ts';

/** The times of two claims of a report published on 20 May 2024. */
function times(a: string, b: string): [TellingTime, TellingTime] {
  const reading = report('2024-05-20', sentence('It [was].', `clash ${a}`, `clash ${b}`));
  const [x, y] = tellClaims([reading], groundOf(WARS));
  if (!x || !y) throw new Error('expected two tellings');
  return [x.time, y.time];
}

test.each([
  ['on 2024-05-09', 'then 2024-05-09', true],
  ['on 2024-05-09', 'on 2024-05-08/2024-05-09', true],
  ['on 2024-05-09', 'at taiz', true],
  ['on 2024-05-19', 'filed 2024-05-20', true],
  ['on 2024-04~/..', 'on 2024-04~/..', true],
  ['sometime Friday', 'at taiz', true],
  ['sometime Friday', 'sometime Friday', true],
  ['sometime Friday', 'then 2024-05-09', true],
  ['sometime Friday', 'on 2024-05-09', false],
  ['at taiz', 'on 2024-01-04/..', false],
  ['on 2024-05-09', 'on 2024-05-10', false],
  ['on 2024-05-17', 'filed 2024-05-20', false],
  ['on 2024-05-09', 'on 2024-05', false],
  ['on 2024-05-09', 'on ../2024-05-20', false],
  ['on 2024-05-09', 'on 2024-05-01/..', false],
])('one time: %s and %s is %s', (a, b, expected) => {
  const [x, y] = times(a, b);
  expect([sameTime(x, y), sameTime(y, x)]).toEqual([expected, expected]);
});

test.each([
  ['on 2024-05-09', 'on 2024-05-14', true],
  ['on 2024-05-09', 'on 2024-01-04/..', true],
  ['on 2024-05-09', 'on ../2024-05-12', true],
  ['on 2024', 'on 2024', true],
  ['on 2024-05-09', 'on 2024-05-18', false],
  ['on 2024-05-09', 'on 2024', false],
  ['on 2024-03-09', 'on ../2024-05-12', false],
])('within a week: %s and %s is %s', (a, b, expected) => {
  const [x, y] = times(a, b);
  expect([isWithinDays(x, y, 7), isWithinDays(y, x, 7)]).toEqual([expected, expected]);
});

test('what goes on ends with its report, so a week of it is no era and months are', () => {
  expect(times('on 2024-05-13/..', 'on 2024-01-13/..').map(isEra)).toEqual([false, true]);
});

test('a day far in the past or future of the calendar is still a day', () => {
  const [x] = times('on 0900-01-01', 'on 2024-05-09');
  expect([x.first, x.last].every(Number.isFinite)).toBe(true);
});
