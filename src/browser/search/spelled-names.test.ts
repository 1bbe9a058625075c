import { expect, test } from 'vitest';
import { findNames } from '../../core/search/name-finder.ts';
import { spellNames } from './spelled-names.ts';

const { finder, spelled, nameWords } = await spellNames([
  { name: 'Maarat al-Numan', native: ['معرة النعمان'], spellings: ['Marrat al-Numan', 'The City'], mentions: 4 },
  { name: 'Maarat al-Numan', native: [], spellings: ['Maarat District'], mentions: 1 },
  { name: 'Basqala', native: [], spellings: ['The City'], mentions: 2 },
]);

test.each([
  ['Maarat al-Numan', [0, 1]],
  ['Marrat al-Numan', [0, 1]],
  ['معرة النعمان', [0, 1]],
  ['Maarat District', [1, 0]],
  ['Basqala', [2]],
  ['The City', [0, 1, 2]],
  ['Maarat', undefined],
])('%s means %j', (name, records) => expect(findNames(finder, name)[0]?.records).toEqual(records));

test('spellings are told as their words, and words with how often their names are mentioned', () => {
  expect(spelled[1]).toEqual([' maarat al numan', ' maarat district']);
  expect(nameWords.get('maarat')).toBe(6);
});
