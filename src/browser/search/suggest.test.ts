import { expect, test } from 'vitest';
import { indexOf } from './index-of.fixture.ts';
import { suggest } from './suggest.ts';

const index = await indexOf({
  reports: [['The bombardment of the bakery', 'A baker spoke of bombardments', 'bakery again']],
  names: [['Basqala', 'Biskla'], ['Hodeidah']],
});

test.each([
  ['Basqualla', ['basqala']],
  ['hodeida port', ['hodeidah port']],
  ['the bombardmnt', ['the bombardment', 'the bombardments']],
  ['bakry', ['bakery', 'baker']],
])('%s may mean %j', async (query, meant) => expect(await suggest(index, query)).toEqual(meant));

test.each(['', 'bakery', 'zzzquokka', 'xy', 'Basqala'])('%j means nothing else', async (query) => {
  expect(await suggest(index, query)).toEqual([]);
});
