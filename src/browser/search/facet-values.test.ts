import { expect, test } from 'vitest';
import { packFacet, unpackFacet } from '../../core/search/facet-file.ts';
import { facetValues, matchingValues } from './facet-values.ts';
import { parseState } from './search-state.ts';

const index = unpackFacet(
  packFacet({
    key: 'place',
    values: [
      { value: 'vale', name: 'Lower Vale', within: 'north', passages: [1] },
      { value: 'north', name: 'North Province', passages: [1, 2] },
      { value: 'constructor', name: 'Çavuş', passages: [3] },
      { value: 'empty', name: 'Empty', passages: [] },
    ],
  }),
);

function values(address: string, counts: Readonly<Record<string, number>>) {
  return facetValues('place', parseState(new URLSearchParams(address)), index, new Map(Object.entries(counts)));
}

test('values that give something are shown, those with a wish first, then the most frequent', () => {
  const shown = values('place=vale', { vale: 1, north: 5, constructor: 2, empty: 0 });
  expect(shown.map(({ name, count, wish }) => [name, count, wish])).toEqual([
    ['Lower Vale', 1, 'any'],
    ['North Province', 5, 'either'],
    ['Çavuş', 2, 'either'],
  ]);
  expect(shown[0]?.within).toBe('North Province');
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
