import { describe, expect, test } from 'vitest';
import { findNames, nameFinder } from './name-finder.ts';

const SPELLINGS = [
  ['Basqala', 'Biskla', 'بسقلا'],
  ['Maarat al-Numan', 'Maʿarrat al-Nuʿmān', 'Maaret en-Numan', 'معرة النعمان'],
  ["Hay'at Tahrir al-Sham", 'HTS', 'هيئة تحرير الشام'],
  ['Kafr Nabl'],
  ['Hodeidah', 'al-Hudaydah', 'الحديدة'],
  ['Hodeidah Governorate', 'Hodeidah'],
  ["Ra's al-Ayn"],
  ["Macy's"],
  ['Macy'],
  ['Ra'],
];
const finder = nameFinder(SPELLINGS);

function named(query: string): [string, ...number[]][] {
  return findNames(finder, query).map(({ start, end, records }) => [query.slice(start, end), ...records]);
}

describe('a name is known in any spelling of its record', () => {
  test.each([
    ['Biskla', [['Biskla', 0]]],
    ['BASQALA', [['BASQALA', 0]]],
    ['بسقلا', [['بسقلا', 0]]],
    ['maarat al numan', [['maarat al numan', 1]]],
    ['Maarrat Nuʿman', [['Maarrat Nuʿman', 1]]],
    ['Maaratalnuman', [['Maaratalnuman', 1]]],
    ['Maaret el-Numan', [['Maaret el-Numan', 1]]],
    ['معره النعمان', [['معره النعمان', 1]]],
    ['Hayʾat Taḥrīr ash-Shām', [['Hayʾat Taḥrīr ash-Shām', 2]]],
    ['hts', [['hts', 2]]],
    ['kafrnabl', [['kafrnabl', 3]]],
    [
      'shelling of Kafr-Nabl by HTS',
      [
        ['Kafr-Nabl', 3],
        ['HTS', 2],
      ],
    ],
    ['Hudaydah port', [['Hudaydah', 4]]],
    ['حديدة', [['حديدة', 4]]],
    ["hts's", [["hts's", 2]]],
    ['Maarat al-Numan’s', [['Maarat al-Numan’s', 1]]],
    [
      "Kafr Nabl's HTS",
      [
        ["Kafr Nabl's", 3],
        ['HTS', 2],
      ],
    ],
    ["Ra's al-Ayn", [["Ra's al-Ayn", 6]]],
    ["Ra's al-Ayn's", [["Ra's al-Ayn's", 6]]],
    ["Macy's", [["Macy's", 7]]],
  ])('%s', (query, expected) => expect(named(query)).toEqual(expected));

  test('one spelling may mean several', () => expect(named('Hodeidah')).toEqual([['Hodeidah', 4, 5]]));
  test('the longest name is meant', () => expect(named('Hodeidah governorate')).toEqual([['Hodeidah governorate', 5]]));
});

test.each([
  '',
  'al-',
  'the',
  'Basqal',
  'Kafr',
  'Numan',
  'basqalas',
  'constructor',
  '__proto__',
  "Ra's",
  'htss',
  "hts's's",
])('%j names nothing', (query) => expect(named(query)).toEqual([]));
