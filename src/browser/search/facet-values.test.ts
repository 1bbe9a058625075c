import { expect, test } from 'vitest';
import { facetIndexOf } from '../../core/search/facet-index.fixture.ts';
import { facetValues, matchingValues } from './facet-values.ts';
import { parseState } from './search-state.ts';

const index = facetIndexOf({
  name: 'place',
  values: [
    { value: 'vale', name: 'Lower Vale', within: 'north', passages: [1] },
    { value: 'north', name: 'North Province', within: 'land', passages: [1, 2] },
    { value: 'land', name: 'Norland', passages: [1, 2] },
    { value: 'constructor', name: 'Çavuş', passages: [3] },
    { value: 'empty', name: 'Empty', within: 'unheard', passages: [] },
    { value: 'one', name: 'One', within: 'other', passages: [4] },
    { value: 'other', name: 'Other', within: 'one', passages: [4] },
  ],
});

function values(address: string, counts: Readonly<Record<string, number>>) {
  return facetValues('place', parseState(new URLSearchParams(address)), index, new Map(Object.entries(counts)));
}

test('values that give something are shown, the most frequent first, wherever something is wished', () => {
  const shown = values('place=vale&not-place=constructor', { vale: 1, north: 5, constructor: 2, empty: 0 });
  expect(shown.map(({ name, count, wish }) => [name, count, wish])).toEqual([
    ['North Province', 5, 'either'],
    ['Çavuş', 2, 'none'],
    ['Lower Vale', 1, 'any'],
  ]);
});

test('a value knows all that it lies in, nearest first', () => {
  const [vale] = values('', { vale: 1 });
  expect(vale).toMatchObject({ around: ['north', 'land'], within: ['North Province', 'Norland'] });
});

test('two values within each other are gone round once', () => {
  expect(values('', { one: 1, other: 1 }).map(({ around }) => around)).toEqual([['other'], ['one']]);
});

test('a value with a wish stays on view though it gives nothing, or is none', () => {
  expect(values('place=empty&not-place=unheard', {}).map(({ name, wish }) => [name, wish])).toEqual([
    ['Empty', 'any'],
    ['unheard', 'none'],
  ]);
});

test('values are looked through in any spelling of letters', () => {
  const all = values('', { vale: 1, north: 1, constructor: 1 });
  expect(matchingValues(all, 'cavus').map(({ name }) => name)).toEqual(['Çavuş']);
  expect(matchingValues(all, ' ')).toHaveLength(3);
  expect(matchingValues(all, 'zzz')).toEqual([]);
});
