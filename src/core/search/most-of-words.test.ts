import { expect, test } from 'vitest';
import { mostOfWords } from './most-of-words.ts';

function hits(...passages: number[]) {
  return { passages: Uint32Array.from(passages), times: Uint32Array.from(passages, () => 1) };
}

test.each([
  ['all that have as much as the best', [hits(1, 4), hits(2, 4)], undefined, [4]],
  ['one word that is found, whatever else is not', [hits(), hits(3)], undefined, [3]],
  ['a rare word before a frequent one', [hits(0, 1, 2, 3, 4, 5), hits(7)], undefined, [7]],
  ['nothing where nothing is found', [hits(), hits()], undefined, []],
  ['only those that must be had', [hits(1, 4), hits(2, 4)], [1, 2], [1, 2]],
])('%s', (_, groups, among, found) => {
  expect([...mostOfWords(groups, 8, among && Uint32Array.from(among))]).toEqual(found);
});
