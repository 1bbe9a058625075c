import { expect, test } from 'vitest';
import { indexOf } from './index-of.fixture.ts';
import { suggest } from './suggest.ts';

const index = await indexOf({
  reports: [
    ['The bombardment of the bakery', 'A baker spoke of bombardments', 'bakery again', 'They have it'],
    ['خرجت من المدرسة', 'إلى المدرسة'],
  ],
  names: [
    ['Basqala', 'Biskla'],
    ['Hodeidah'],
    ['Idlib', 'إدلب'],
    ['Maarat al-Numan', 'معرة النعمان', 'Maʿarrat al-Nuʿmān'],
  ],
});

test.each([
  ['Basqualla', ['Basqala']],
  ['BASQUALA fell', ['Basqala fell']],
  ['hodeida port', ['Hodeidah port']],
  ['hodeidha', ['Hodeidah']],
  ['maarrt', ['Maarat', 'Maʿarrat']],
  ['معرا', ['معرة']],
  ['the bombardmnt', ['the bombardment', 'the bombardments']],
  ['bakry', ['bakery']],
  ['abker', ['baker']],
  ['المدرسات', ['المدرسة']],
])('%s may mean %j, as the archive writes it', async (query, meant) => {
  expect(await suggest(index, query)).toEqual(meant);
});

test.each([
  ['one slip in a short word', 'idlb', ['Idlib']],
  ['two of its letters in each other’s place', 'idlbi', ['Idlib']],
  ['another first letter of a name', 'edlib', ['Idlib']],
  ['not two slips', 'edlip', []],
  ['nor two behind an article', 'المدرشا', []],
  ['not another first letter of a word', 'naker', []],
  ['nor letters so few that all are like', 'naïve', []],
])('a short word may be mistaken in %s: %s', async (_, query, meant) => {
  expect(await suggest(index, query)).toEqual(meant);
});

test.each(['', 'bakery', 'zzzquokka', 'xy', 'Basqala'])('%j means nothing else', async (query) => {
  expect(await suggest(index, query)).toEqual([]);
});
