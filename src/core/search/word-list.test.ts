import { expect, test } from 'vitest';
import { indexWords } from './index-words.ts';
import { packWords, unpackWords } from './word-list.ts';

function listOf(text: string, most?: number): Record<string, number> {
  const reports = [{ passages: [{ id: 'p', text, names: [], events: [] }] }];
  return Object.fromEntries(unpackWords(packWords(indexWords(reports), most)));
}

test.each([
  ['letters written in several ways', 'معرة معره معرة', { معرة: 3 }],
  ['ways as frequent, by the first', 'أمس امس', { أمس: 2 }],
  ['capitals', 'Shells shells SHELLS', { shells: 3 }],
  ['apostrophes', "it's Qaʿida Qaida Qaʿida", { "it's": 1, qaʿida: 3 }],
  ['parts of a word', 'air-strike strike', { air: 1, strike: 2 }],
  ['too short to be told apart', 'in at 12 365', {}],
])('words are listed as they are mostly written: %s', (_, text, list) => expect(listOf(text)).toEqual(list));

test('of too many words the most frequent are listed', () => {
  expect(listOf('bread bread bread flour flour mill قصف قَصف قصف قصف', 2)).toEqual({ bread: 3, قصف: 4 });
});
