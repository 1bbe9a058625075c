import { expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery } from '../core/search/parse-query.ts';
import { wordsQuery } from './search-link.ts';

test.each([
  ['the night of', 'the night of'],
  ['he said “they fled” and', 'he said they fled and'],
  ['a "b" «c» „d‟', 'a b c d‟'],
  ['two\n lines', 'two lines'],
  ['-minus OR plus*', '-minus OR plus*'],
  ['-minus', '-minus'],
  ['plus*', 'plus*'],
  ['OR', 'OR'],
  ['AND', 'AND'],
  ['NOT', 'NOT'],
  ['خان شيخون، أمس', 'خان شيخون، أمس'],
  ['<b>x</b> & y', '<b>x</b> & y'],
])('%j is asked for as one exact phrase', (words, text) => {
  expect(wordsQuery({ words, isName: false })).toBe(`"${text}"`);
  expect(parseQuery(`"${text}"`)).toEqual([{ text, exact: true, role: 'wanted' }]);
});

test('of many words the phrase has as many as a query has room for', () => {
  const query = wordsQuery({ words: 'houses hit '.repeat(50), isName: false });
  expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
  expect(query).toMatch(/^"(?:houses hit ){26}houses"$|^"(?:houses hit ){26}houses hit"$/u);
  expect(parseQuery(query)).toEqual([{ text: query.slice(1, -1), exact: true, role: 'wanted' }]);
});

test.each([
  ['Biskla', 'Biskla'],
  ['“Biskla”', 'Biskla'],
  ['Biskla,', 'Biskla'],
  ['air-strike', 'air-strike'],
  ['HTS’s', 'HTS’s'],
  ['ORDER', 'ORDER'],
  ['بسقلا،', 'بسقلا'],
])('a single word is asked for in every ending and spelling: %s', (words, query) => {
  expect(wordsQuery({ words, isName: false })).toBe(query);
  expect(parseQuery(query)).toEqual([{ text: query, exact: false, role: 'wanted' }]);
});

test.each([
  ['Maarat al-Numan', 'Maarat al-Numan'],
  ['Hayʾat Taḥrīr\n ash-Shām', 'Hayʾat Taḥrīr ash-Shām'],
  ['خان شيخون', 'خان شيخون'],
  ['The OR Group', '"The OR Group"'],
  ['Group -7', '"Group -7"'],
])('a name is asked for in every spelling, unless a query reads it otherwise: %s', (words, query) => {
  expect(wordsQuery({ words, isName: true })).toBe(query);
});
