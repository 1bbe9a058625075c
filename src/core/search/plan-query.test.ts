import { describe, expect, test } from 'vitest';
import { nameFinder } from './name-finder.ts';
import { parseQuery } from './parse-query.ts';
import { type PlannedTerm, planQuery } from './plan-query.ts';

const finder = nameFinder([
  ['Basqala', 'Biskla'],
  ['Maarat al-Numan', 'معرة النعمان'],
  ['HTS', 'Levant Front'],
  ["Macy's"],
  ['Macy'],
]);

function written(term: PlannedTerm): string {
  if ('record' in term) return `#${term.record}`;
  return term.exact ? `"${term.words.join(' ')}"` : term.words.join(' ');
}

function groupsOf(query: string): string[][] {
  return planQuery(parseQuery(query), finder).groups.map((group) => group.map(written));
}

function excludedOf(query: string): string[][] {
  return planQuery(parseQuery(query), finder).excluded.map((group) => group.map(written));
}

test.each([
  ['biskla', [['biskla', '#0']]],
  ['shelling of Biskla', [['shelling'], ['Biskla', '#0']]],
  ['in the', [['in'], ['the']]],
  ['"in the" shelling', [['"in the"'], ['shelling']]],
  ['shelling of maarat al numan by hts', [['shelling'], ['maarat al numan', '#1'], ['hts', '#2']]],
  ['Maarat al-Numan', [['Maarat al-Numan', '#1']]],
  ['Maaratalnuman', [['Maaratalnuman', '#1']]],
  ['"Biskla"', [['"Biskla"']]],
  ['Biskla OR shelling', [['Biskla', '#0', 'shelling']]],
  ['levant "front"', [['levant'], ['"front"']]],
  ['Levant Front "bread"', [['Levant Front', '#2'], ['"bread"']]],
  ['"bread" Levant Front', [['"bread"'], ['Levant Front', '#2']]],
  ['Qaʿida', [['Qaida']]],
  ['إدلب', [['إدلب', 'ادلب']]],
])('%s asks for %j', (query, groups) => expect(groupsOf(query)).toEqual(groups));

describe('a name of several words is one term', () => {
  test.each([
    ['Maarat al-Numan OR Basqala', [['Maarat al-Numan', '#1', 'Basqala', '#0']]],
    ['Basqala OR Maarat al-Numan', [['Basqala', '#0', 'Maarat al-Numan', '#1']]],
    [
      'shelling Levant Front | Maarat al-Numan hit',
      [['shelling'], ['Levant Front', '#2', 'Maarat al-Numan', '#1'], ['hit']],
    ],
    ['bread OR Levant Front OR flour', [['bread', 'Levant Front', '#2', 'flour']]],
    [
      'bread OR flour Levant Front',
      [
        ['bread', 'flour'],
        ['Levant Front', '#2'],
      ],
    ],
    ['معرة النعمان OR خبز', [['معرة النعمان', '#1', 'خبز']]],
  ])('beside an OR: %s', (query, groups) => expect(groupsOf(query)).toEqual(groups));

  test.each([
    ['bread -Maarat al-Numan', [['bread']], [['Maarat al-Numan', '#1']]],
    ['bread -Maarat al-Numan flour', [['bread'], ['flour']], [['Maarat al-Numan', '#1']]],
    ['-Levant Front Basqala', [['Basqala', '#0']], [['Levant Front', '#2']]],
  ])('behind a minus: %s', (query, groups, excluded) => {
    expect(groupsOf(query)).toEqual(groups);
    expect(excludedOf(query)).toEqual(excluded);
  });
});

test.each([
  ["hts's", [['hts', '#2']]],
  ['HTS’s advance', [['HTS', '#2'], ['advance']]],
  ["old Levant Front's bread", [['old'], ['Levant Front', '#2'], ['bread']]],
  ["hts's, again", [['hts,', '#2'], ['again']]],
  ["hts's-led", [['hts-led', '#2']]],
  ['"hts\'s"', [['"hts\'s"']]],
  ["bread's", [["bread's"]]],
  ["Macy's", [["Macy's", '#3']]],
])('the possessive of a name asks for the name: %s', (query, groups) => expect(groupsOf(query)).toEqual(groups));

describe('words are no name together', () => {
  test.each([
    ['across an OR', 'levant OR front', [['levant', 'front']], []],
    ['across an OR, whatever is beside it', 'new levant OR front line', [['new'], ['levant', 'front'], ['line']], []],
    ['across a minus', 'levant -front', [['levant']], [['front']]],
    ['in part between quotation marks', 'levant "front"', [['levant'], ['"front"']], []],
    ['in part behind them', '"levant" front OR bread', [['"levant"'], ['front', 'bread']], []],
    ['in part after what is excluded in quotation marks', '-"levant" front', [['front']], [['"levant"']]],
    ['with another word between', 'levant bread front', [['levant'], ['bread'], ['front']], []],
    ['where only what follows is one', '-bread Levant Front', [['Levant Front', '#2']], [['bread']]],
    ['where no record has it', 'bread line OR flour mill', [['bread'], ['line', 'flour'], ['mill']], []],
    ['where no record has what is excluded', 'bread -flour mill', [['bread'], ['mill']], [['flour']]],
  ])('%s: %s', (_, query, groups, excluded) => {
    expect(groupsOf(query)).toEqual(groups);
    expect(excludedOf(query)).toEqual(excluded);
  });
});

test('without a finder every word stands for itself', () => {
  expect(planQuery(parseQuery('Maarat al-Numan')).groups.map((group) => group.map(written))).toEqual([
    ['Maarat'],
    ['al-Numan'],
  ]);
});

test('a name that must not be there is meant in every spelling', () => {
  expect(excludedOf('-biskla')).toEqual([['biskla', '#0']]);
});
