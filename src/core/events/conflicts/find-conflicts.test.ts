import { expect, test } from 'vitest';
import type { Reading } from '../../model/reading.ts';
import { groundOf } from '../ground.ts';
import { inOrderOfTime } from '../order-accounts.ts';
import { tellClaims } from '../tell-claims.ts';
import { report, sentence } from '../testing/told-reports.ts';
import { WARS } from '../testing/wars.ts';
import { findConflicts } from './find-conflicts.ts';

/** Conflicts among the claims of one event, as `figure killed: 0 1`, with `scopes` where they count within other places. */
function conflictsIn(readings: readonly Reading[]): string[] {
  const tellings = inOrderOfTime(tellClaims(readings, groundOf(WARS)));
  return findConflicts(tellings).map(({ about, what, accounts, scopes }) =>
    [about, ...(what ? [what] : []), ...(scopes ? ['scopes'] : []), accounts.join('-')].join(' '),
  );
}

/** One report for each claim, a day apart in publication. */
function reports(...claims: readonly string[]): Reading[] {
  return claims.map((claim, index) => report(`2024-05-1${index}`, sentence('It [was].', claim)));
}

/** One report in which each claim has a paragraph. */
function oneReport(...claims: readonly string[]): Reading[] {
  return [report('2024-05-10', ...claims.map((claim) => sentence('It [was].', claim)))];
}

test.each<[string, string[], Reading[]]>([
  [
    'other numbers of dead, one account silent',
    ['figure killed 0-2'],
    reports('airstrike at taiz killed 4 says msf', 'airstrike at taiz says rsf', 'airstrike at taiz killed 6 says un'),
  ],
  [
    '"at least four" and six',
    ['figure killed 0-1'],
    reports('airstrike at taiz killed 4/people/at-least says msf', 'airstrike at taiz killed 6 says un'),
  ],
  ['a number and words', ['figure killed 0-1'], reports('clash killed 23 says msf', 'clash killed dozens says un')],
  [
    'tolls of a town and of its governorate',
    ['figure killed scopes 0-1'],
    reports('airstrike at taiz killed 3 says msf', 'airstrike at taiz-governorate killed 6 says un'),
  ],
  [
    'tanks counted differently',
    ['figure tanks 0-1'],
    reports('clash tanks 3/tanks says msf', 'clash tanks 5/tanks says un'),
  ],
  [
    'goods counted and goods only named',
    ['figure seized 0-1'],
    reports('seizure-of-equipment tanks 1 says msf', 'seizure-of-equipment weapons some/arms/unspecified says un'),
  ],
  ['two days', ['date 0-1'], reports('ground-attack on 2024-05-09 says msf', 'ground-attack on 2024-05-10 says un')],
  [
    'two first days in one report, in its own voice',
    ['date 0-1'],
    oneReport('offensive at darfur on 2024-04-26/..', 'offensive at darfur on 2024-04-30/..'),
  ],
  [
    'a town taken by the 20th, or from the 21st on',
    ['date 0-1'],
    reports('capture at taiz on ../2024-04-20', 'capture at taiz on 2024-04-21/2024-04-27'),
  ],
  [
    'two perpetrators',
    ['actor 0-1'],
    reports('airstrike at taiz by houthis says msf', 'airstrike at taiz by coalition says un'),
  ],
  [
    'two attackers of the same people',
    ['actor 0-1'],
    reports('ground-attack by rsf to sudanese-army says msf', 'ground-attack by militias to sudanese-army says un'),
  ],
  ['two towns', ['place 0-1'], reports('airstrike at taiz killed 9 says msf', 'airstrike at mocha killed 9 says un')],
  [
    'taken, repelled, nothing changed',
    ['outcome 0-1-2'],
    reports(
      'capture at taiz by houthis to yemeni-army says msf',
      'ground-attack at taiz by houthis to yemeni-army outcome repelled says un',
      'clash at taiz among houthis,yemeni-army outcome unchanged says rsf',
    ),
  ],
  [
    'captured, and said not to have been entered',
    ['outcome 0-1'],
    reports('capture at taiz by houthis', 'control at taiz by houthis modality denied says un'),
  ],
])('%s', (_, expected, readings) => {
  expect(conflictsIn(readings)).toEqual(expected);
});

test.each<[string, Reading[]]>([
  ['one number, limited in two ways', reports('airstrike killed 4/people/at-least', 'airstrike killed 4')],
  ['a number within what "about" allows', reports('airstrike killed 100/people/about', 'airstrike killed 98')],
  ['a silent account', reports('airstrike at taiz killed 4', 'airstrike at taiz')],
  ['"others were injured" beside a number', reports('clash wounded 9', 'clash wounded some/people/unspecified')],
  ['the whole and a part of it', reports('airstrike killed 9', 'airstrike killed 3/children')],
  ['the losses of two sides', reports('clash killed 23/soldiers', 'clash killed 20/civilians')],
  ['dead and wounded', reports('clash killed 23', 'clash wounded 40')],
  [
    'one voice that counts twice',
    oneReport('airstrike at taiz killed 3 says un', 'airstrike at taiz killed 6 says un'),
  ],
  ['a night and its morning', reports('shelling on 2024-05-08/2024-05-09', 'shelling on 2024-05-09')],
  ['a day within months', reports('capture at taiz on 2024-01-04/..', 'capture at taiz on 2024-05-09')],
  ['a month that holds the first day', reports('offensive on 2024-04~/..', 'offensive on 2024-04-26/..')],
  ['days carried over from elsewhere', reports('clash then 2024-05-08', 'clash then 2024-05-09')],
  ['days of publication', reports('clash filed 2024-05-08', 'clash filed 2024-05-12')],
  ['a side and its army', reports('airstrike at taiz by saudi-arabia', 'airstrike at taiz by coalition')],
  ['one who names nobody', reports('airstrike at taiz by coalition', 'airstrike at taiz')],
  [
    'each side strikes the other',
    reports('ground-attack by rsf to sudanese-army', 'ground-attack by sudanese-army to rsf says un'),
  ],
  ['a town within the governorate', reports('airstrike at taiz', 'airstrike at taiz-governorate')],
  [
    'two towns that a third account holds together',
    reports('airstrike at taiz', 'airstrike at mocha', 'airstrike at taiz,mocha'),
  ],
  [
    'what one side took and the other failed to take',
    reports(
      'capture at taiz by houthis to yemeni-army',
      'ground-attack at mocha by yemeni-army to houthis outcome repelled',
    ),
  ],
])('no conflict: %s', (_, readings) => {
  expect(conflictsIn(readings)).toEqual([]);
});
