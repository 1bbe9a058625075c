import { expect, test } from 'vitest';
import { eventDate } from './event-date.ts';
import { groundOf } from './ground.ts';
import { tellClaims } from './tell-claims.ts';
import { report, sentence } from './testing/told-reports.ts';
import { WARS } from './testing/wars.ts';

function dateOf(claims: readonly string[]): string | null {
  const reading = report('2024-05-20', ...claims.map((claim) => sentence('It [was].', `clash ${claim}`)));
  return eventDate(tellClaims([reading], groundOf(WARS)));
}

test.each<[string, string[], string | null]>([
  ['one day', ['on 2024-05-09', 'then 2024-05-09'], '2024-05-09'],
  ['a day and the night that holds it', ['on 2024-05-08/2024-05-09', 'on 2024-05-09'], '2024-05-08/2024-05-09'],
  ['two days', ['on 2024-05-09', 'on 2024-05-08'], '2024-05-08/2024-05-09'],
  ['a day, and by a day', ['on ../2024-05-12', 'on 2024-05-09'], '2024-05-09'],
  ['a stretch, and since its first day', ['on 2024-04-01/..', 'on 2024-04-01/2024-05-09'], '2024-04-01/2024-05-09'],
  ['since a day, and since its month', ['on 2024-04-26/..', 'on 2024-04~/..'], '2024-04~/..'],
  [
    'since one day, and since another',
    ['on 2024-04-30/..', 'on 2024-04~/..', 'on 2024-04-26/..'],
    '2024-04-26/2024-04-30',
  ],
  ['by one day, and by another', ['on ../2024-05-08', 'on ../2024-05-12'], '../2024-05-12'],
  ['a day, and the day of publication', ['on 2024-05-09', 'filed 2024-05-20'], '2024-05-09'],
  ['the day of publication alone', ['filed 2024-05-20'], '2024-05-20'],
  ['no day at all', ['at taiz'], null],
])('%s', (_, claims, expected) => {
  expect(dateOf(claims)).toBe(expected);
  expect(dateOf([...claims].reverse())).toBe(expected);
});
