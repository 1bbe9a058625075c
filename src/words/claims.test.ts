import { expect, test } from 'vitest';
import { kindInWords, roleInWords, speakersInLine } from './claims.ts';

const NURSE = { name: 'a nurse', context: false };
const AGENCY = { name: 'Saba', address: '/actors/saba/', context: false };

test.each([
  [[], undefined, 'The report itself'],
  [[], 'Evening Post', 'Evening Post itself'],
  [[NURSE], 'Evening Post', 'a nurse'],
  [[NURSE, AGENCY], undefined, 'a nurse, cited by Saba'],
])('%j in a report of %s is “%s”', (speakers, publisher, words) => {
  expect(speakersInLine(speakers, publisher)).toBe(words);
});

test.each([
  ['airstrike', 'perpetrator', 'by'],
  ['airstrike', 'target', 'against'],
  ['capture', 'target', 'from'],
  ['displacement', 'target', 'of'],
  ['meeting', 'participant', 'of'],
  ['capture', 'place', 'in'],
] as const)('the %s has its %s after “%s”', (kind, role, word) => expect(roleInWords(kind, role)).toBe(word));

test.each([
  ['airstrike', 'asserted', 'airstrike'],
  ['meeting', 'planned', 'planned meeting'],
  ['capture', 'denied', 'denied capture'],
  ['statement', 'asserted', 'statement'],
  ['statement', 'denied', 'denial'],
  ['statement', 'threatened', 'threat'],
] as const)('a %s that is %s is a “%s”', (kind, modality, words) =>
  expect(kindInWords({ kind, modality })).toBe(words),
);
