import { expect, test } from 'vitest';
import { didYouMean, nearestWord } from './nearest-word.ts';

test.each([
  ['publsher', ['publisher', 'published'], 'publisher'],
  ['titel', ['file', 'title'], 'title'],
  ['Bare', ['bare', 'cues'], 'bare'],
  ['khan-sheikhun', ['idlib', 'khan-sheikhoun'], 'khan-sheikhoun'],
])('%s is near to one of %j: %s', (word, known, nearest) => {
  expect(nearestWord(word, known)).toBe(nearest);
});

test.each([
  ['colour', ['name', 'kind']],
  ['titel', ['litre', 'kind']],
  ['x', ['kind']],
  ['constructor', []],
])('%s is near to none of %j', (word, known) => {
  expect(nearestWord(word, known)).toBeUndefined();
});

test('says what else to do when nothing is near', () => {
  expect(didYouMean('colour', ['name'], 'remove it')).toBe('remove it');
});
