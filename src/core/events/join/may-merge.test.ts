import { expect, test } from 'vitest';
import { groundOf } from '../ground.ts';
import { tellClaims } from '../tell-claims.ts';
import { report, sentence } from '../testing/told-reports.ts';
import { WARS } from '../testing/wars.ts';
import { mayMerge } from './may-merge.ts';

/** Whether the cluster of the first claims may merge with that of the others; each claim in a report of its own. */
function merges(one: readonly string[], other: readonly string[], days?: number): boolean {
  const readings = [...one, ...other].map((claim, index) =>
    report(`2024-05-${20 + index}`, sentence(`Report ${index} [told] of it.`, claim)),
  );
  const tellings = tellClaims(readings, groundOf(WARS));
  const [a, b] = [tellings.slice(0, one.length), tellings.slice(one.length)];
  expect(mayMerge(b, a, days)).toBe(mayMerge(a, b, days));
  return mayMerge(a, b, days);
}

const TAIZ = 'airstrike at taiz on 2024-05-09';

test.each<[string, string[], string[]]>([
  ['accounts of one raid', [TAIZ, TAIZ], [TAIZ, 'bombardment at taiz-governorate on 2024-05-09']],
  ['accounts without place or day', [TAIZ], ['airstrike', 'casualties killed 3']],
  ['a list of towns with one of them', ['airstrike at taiz,mocha on 2024-05-09'], [TAIZ]],
  ['the night before', [TAIZ], ['airstrike at taiz on 2024-05-08']],
])('one event: %s', (_, one, other) => {
  expect(merges(one, other)).toBe(true);
});

test.each<[string, string[], string[]]>([
  ['most places lie apart', [TAIZ, TAIZ], ['airstrike on 2024-05-09', 'airstrike at mocha on 2024-05-09']],
  [
    'most days lie apart',
    [TAIZ, TAIZ],
    ['airstrike at taiz on 2024-05-09', 'airstrike at taiz on 2024-05-12', 'airstrike at taiz on 2024-05-13'],
  ],
  ['a day beside months', [TAIZ], ['airstrike at taiz on 2024-01-09/..']],
  [
    'seized goods beside a battle',
    ['seizure-of-equipment tanks 1', 'clash', 'damage'],
    ['ground-attack', 'ground-attack', 'clash'],
  ],
  [
    'taken and taken back',
    ['capture at taiz by houthis to yemeni-army'],
    ['capture at taiz by yemeni-government to houthis'],
  ],
])('not one event: %s', (_, one, other) => {
  expect(merges(one, other)).toBe(false);
});

test('days beside months that still go on may be one event where a rule allows for days', () => {
  expect(merges(['capture at taiz on 2024-05-09'], ['capture at taiz on 2024-01-09/..'], 7)).toBe(true);
  expect(merges(['capture at taiz on 2024-05-01'], ['capture at taiz on 2024-05-09'], 7)).toBe(false);
});
