import { expect, test } from 'vitest';
import { joinedWays } from './joined-ways.ts';

test.each([
  ['', []],
  ['strike', ['strike']],
  ['old bridge', ['old bridge', 'old-bridge']],
  ['hit and run', ['hit and run', 'hit and-run', 'hit-and run', 'hit-and-run']],
  ['a b c d e', ['a b c d e', 'a-b c d e', 'a b-c d e', 'a b c-d e', 'a b c d-e']],
])('%s', (phrase, ways) => {
  const words = phrase.split(' ').filter((word) => word !== '');
  expect(joinedWays(words).map((way) => way.join(' '))).toEqual(ways);
});
