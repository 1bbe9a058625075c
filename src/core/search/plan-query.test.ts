import { expect, test } from 'vitest';
import { nameFinder } from './name-finder.ts';
import { parseQuery } from './parse-query.ts';
import { type PlannedTerm, planQuery } from './plan-query.ts';

const finder = nameFinder([['Basqala', 'Biskla'], ['Maarat al-Numan'], ['HTS', 'Levant Front']]);

function written(term: PlannedTerm): string {
  if ('record' in term) return `#${term.record}`;
  return term.exact ? `"${term.words.join(' ')}"` : term.words.join(' ');
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
  ['Qaʿida', [['Qaida']]],
  ['إدلب', [['إدلب', 'ادلب']]],
])('%s asks for %j', (query, groups) => {
  expect(planQuery(parseQuery(query), finder).groups.map((group) => group.map(written))).toEqual(groups);
});

test('without a finder every word stands for itself', () => {
  expect(planQuery(parseQuery('Maarat al-Numan')).groups.map((group) => group.map(written))).toEqual([
    ['Maarat'],
    ['al-Numan'],
  ]);
});

test('a name that must not be there is meant in every spelling', () => {
  expect(planQuery(parseQuery('-biskla'), finder).excluded.map((group) => group.map(written))).toEqual([
    ['biskla', '#0'],
  ]);
});
