import { expect, test } from 'vitest';
import { allRolesIn, type RolesTold, rolesIn } from '../../../../tests/roles/roles-in.ts';

// Published on 2024-03-12, a Tuesday.
function whenIn(text: string, told: RolesTold = {}): string {
  const { edtf, basis } = rolesIn(text, told).when;
  return `${edtf} ${basis}`;
}

test.each<[string, string]>([
  ['Shells [hit] Marib on Sunday.', '2024-03-10 sentence'],
  ['On Sunday, shells [hit] Marib.', '2024-03-10 sentence'],
  ['On Sunday, <the army said> it had [taken] Marib.', '2024-03-10 sentence'],
  ['Shells [hit] Marib yesterday.', '2024-03-11 sentence'],
  ['Since 3 March, shells have [hit] Marib.', '2024-03-03/.. sentence'],
  ['Shells [hit] Marib on Sunday after rebels [attacked] on Friday.', '2024-03-08 sentence'],
  ['Shells [hit] Marib on Sunday, [killing] nine people.', '2024-03-10 sentence'],
  ['The [offensive] that began on 5 March went on.', '2024-03-05 sentence'],
  ['ADEN, March 12 (Saba) - Shells [hit] Marib on Sunday.', '2024-03-10 sentence'],
])('%s: its own words say %s', (text, expected) => expect(whenIn(text)).toBe(expected));

test.each<[string, string, string]>([
  ['Shells [hit] Marib, <the governor said on Sunday>.', '2024-03-10', 'the day it was said'],
  ['Rebels have [taken] Marib, <the governor said on Sunday>.', '../2024-03-10', 'not later than the day it was said'],
])('%s: no later than it was said', (text, edtf, rule) => expect(rolesIn(text).when).toMatchObject({ edtf, rule }));

test.each<[string, string]>([
  ['Shells [hit] Marib on Sunday. Nine people were [killed].', '2024-03-10 context'],
  ['Shells [hit] Marib on Sunday.\nThe [shelling] killed nine people.', '2024-03-10 context'],
  ['Shells [hit] Marib on Sunday.\nNine people were [killed], <doctors said on Monday>.', '2024-03-10 context'],
  ['Shells [hit] Marib on Sunday.\nAnother nine were [killed], <doctors said on Monday>.', '2024-03-11 sentence'],
  ['Shells [hit] Marib.\nOn Sunday shells [hit] a market.\nThe town was [shelled].', '2024-03-10 context'],
  ['Shells [hit] Marib on Sunday.\nIn Taiz, nine people were [killed].', '2024-03-10 context'],
])('%s: from what stands near, %s', (text, expected) => expect(whenIn(text)).toBe(expected));

test.each<[string, string, string]>([
  ['Shells [hit] Marib.', '2024-03-12', 'the day of the report: no other is given'],
  ['Rebels have [taken] Marib.', '../2024-03-12', 'not later than the day of the report'],
  ['Shells [hit] Marib in 2015.\nRebels [attacked] Taiz.', '2024-03-12', 'the day of the report: no other is given'],
  [
    'Shells [hit] Marib on Sunday.\nClashes are still [going on].',
    '2024-03-12',
    'the day of the report: no other is given',
  ],
])('%s: by the day of the report', (text, edtf, rule) => {
  expect(rolesIn(text).when).toMatchObject({ edtf, rule, basis: 'publication', status: 'inferred' });
});

test.each<[string, string]>([
  ['Shells [hit] Marib on Sunday, two days after rebels [attacked] Taiz.', '2024-03-08 sentence'],
  ['The army struck back in March 2015, six months after rebels [seized] the town.', '2014-09 sentence'],
  ['The army [struck] in March 2015, six months after rebels [seized] the town.', '2014-09 sentence'],
  ['Rebels [entered] Marib on 5 March, a day before the army [left].', '2024-03-06 sentence'],
  ['Shells [hit] Marib on Sunday, two days after rebels [attacked] Taiz on 6 March.', '2024-03-06 sentence'],
])('%s: so long apart, %s', (text, expected) => expect(whenIn(text)).toBe(expected));

test.each<[string, string]>([
  ['Families have [fled] to Marib, where no food has come since March.', '../2024-03-12 publication'],
  ['The governor, who has led since 2 March, was [shot] in Aden.', '2024-03-12 publication'],
  ['Shells [hit] the market, where two guards were [killed] on Sunday.', '2024-03-10 sentence'],
])('%s: said by the way, %s', (text, expected) => expect(whenIn(text)).toBe(expected));

test.each<[string, string]>([
  ['Monday', '2024-03-11 context'],
  ['6 March', '2024-03-12 publication'],
])('the day of a whole report is not long past: %s', (day, expected) => {
  const later = '\nIt rained.'.repeat(8);
  expect(whenIn(`Shells [hit] Marib on ${day}.${later}\nIn Taiz, nine people were [killed].`)).toBe(expected);
});

test('a position told in the present tense is that of the day of the report', () => {
  const text = '<The army said> it [shelled] Marib on Sunday.\n<Israel says> it will not [allow] it.';
  expect(whenIn(text, { kind: 'statement', verb: 'says' })).toBe('2024-03-12 publication');
});

test('what is expected is expected from the day of the report', () => {
  expect(whenIn('Nine thousand people may [flee] Marib.', { modality: 'predicted' })).toBe('2024-03-12/.. publication');
});

test.each<[string]>([['Shells [hit] Marib.'], ['Shells [hit] Marib on Sunday.'], ['Rebels have [taken] Marib.']])(
  '%s: without a day of publication nothing is guessed',
  (text) => expect(rolesIn(text, { published: null }).when).toMatchObject({ edtf: null, status: 'unresolved' }),
);

test.each<[string, string]>([
  ['Shells [hit] Marib, the army wrote in a statement issued on Monday.', '2024-03-12 publication'],
  ['Shells [hit] Marib, near a market opened on Monday.', '2024-03-11 sentence'],
  ['Shells [hit] Marib since dawn today.\nA drone [struck] Taiz.', '2024-03-12 context'],
  ['Shells [hit] Marib since Sunday.\nA drone [struck] Taiz.', '2024-03-12 publication'],
])('%s: whose day it is, %s', (text, expected) => expect(whenIn(text)).toBe(expected));

test.each<[string, string]>([
  ['The office counted 7,000 [deaths] since the army [invaded] on 24 February.', '2024-02-24/..'],
  ['The office counted 7,000 [deaths], as the army [invaded] on 24 February.', '2024-02-24'],
])('%s: counted from a day on, %s', (text, expected) => {
  expect(allRolesIn(text, { kind: 'casualties' })[0]?.when.edtf).toBe(expected);
});

test.each<[string, string]>([
  ['Shells [hit] Marib on Sunday.\nHundreds have [fled] since the attack.', '2024-03-10/.. context'],
  ['Shells [hit] Marib in 2015.\nHundreds have [fled] since the attack.', '../2024-03-12 publication'],
  ['Shells [hit] Marib on Sunday.\nHundreds have [fled] since the harvest.', '../2024-03-12 publication'],
])('%s: from the attack on, %s', (text, expected) => expect(whenIn(text, { kind: 'attack' })).toBe(expected));

test('a toll of a whole war is not later than the report, however it is measured', () => {
  expect(whenIn('The war has left at least nearly [half a million people dead].', { kind: 'casualties' })).toBe(
    '../2024-03-12 publication',
  );
});
