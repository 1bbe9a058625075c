import { expect, test } from 'vitest';
import { facetName, facetValues, matchingValues } from './facet-values.ts';
import { type Facet, parseState } from './search-state.ts';

function values(facet: Facet, address: string, counts: Readonly<Record<string, number>>): string[] {
  return facetValues(facet, parseState(new URLSearchParams(address)), counts).map(
    ({ name, count, chosen }) => `${chosen ? '✓ ' : ''}${name} ${count}`,
  );
}

test.each([
  ['the most frequent come first', 'place', '', { Hama: 2, Aleppo: 1, Idlib: 5 }, ['Idlib 5', 'Hama 2', 'Aleppo 1']],
  ['equals stand by name', 'place', '', { Élan: 1, Zor: 1, Azaz: 1 }, ['Azaz 1', 'Élan 1', 'Zor 1']],
  ['what is chosen comes first', 'place', 'place=Hama', { Hama: 2, Idlib: 5 }, ['✓ Hama 2', 'Idlib 5']],
  ['what gives nothing is left out', 'place', '', { Hama: 0, Idlib: 5 }, ['Idlib 5']],
  ['but not where it is chosen', 'place', 'place=Hama', { Hama: 0 }, ['✓ Hama 0']],
  ['nor where the index does not know it', 'place', 'place=constructor', {}, ['✓ constructor 0']],
  ['times stand in their order', 'year', 'year=2017', { 2017: 1, 2020: 1, 2019: 9 }, ['2020 1', '2019 9', '✓ 2017 1']],
  [
    'kinds keep their order',
    'kind',
    'kind=actor',
    { actor: 9, place: 5, report: 1 },
    ['Report 1', 'Place 5', '✓ Actor 9'],
  ],
  ['months have names', 'month', '', { '2019-08': 3 }, ['August 2019 3']],
] as const)('%s', (_, facet, address, counts, expected) => expect(values(facet, address, counts)).toEqual(expected));

test.each([
  ['sheikh', ['Khan Sheikhoun']],
  ['KHAN', ['Khan Sheikhoun']],
  ['naym', ['Maʿarrat al-Naʿym']],
  ['al na', ['Maʿarrat al-Naʿym']],
  ['  ', ['Khan Sheikhoun', 'Maʿarrat al-Naʿym']],
  ['xyz', []],
])('among the values, %j finds %j', (words, expected) => {
  const all = facetValues('place', parseState(new URLSearchParams()), { 'Khan Sheikhoun': 2, 'Maʿarrat al-Naʿym': 1 });
  expect(matchingValues(all, words).map((it) => it.name)).toEqual(expected);
});

test.each([
  ['month', '2019-99', '2019-99'],
  ['month', 'soon', 'soon'],
  ['kind', 'toString', 'toString'],
  ['publisher', '2019-08', '2019-08'],
] as const)('a value of %s that means nothing stands for itself: %j', (facet, value, name) => {
  expect(facetName(facet, value)).toBe(name);
});
