import { expect, test } from 'vitest';
import type { SearchFacetValue } from '../views/search-source.ts';
import { packFacet, unpackHead } from './facet-file.ts';
import { facetIndexOf } from './facet-index.fixture.ts';

function passagesFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at * 2);
}

const VALUES: readonly SearchFacetValue[] = [
  { value: 'a', name: 'A', within: 'land', passages: [7] },
  { value: 'b', passages: passagesFrom(1, 9000) },
  { value: 'land', name: 'Land', passages: passagesFrom(0, 20_000) },
  { value: 'c', name: 'c', passages: passagesFrom(5, 3000) },
];

const packed = packFacet({ name: 'place', values: VALUES });
const unpacked = facetIndexOf({ name: 'place', values: VALUES });

test('values stand with how many passages they have, those of most first', () => {
  const { values, byValue } = unpackHead(packed.head);
  expect(values.map(({ value, total, block }) => `${value} ${total} ${block}`)).toEqual([
    'land 20000 0',
    'b 9000 1',
    'c 3000 1',
    'a 1 2',
  ]);
  expect(byValue.get('a')).toMatchObject({ name: 'A', within: 'land' });
  expect(byValue.get('b')?.name).toBe('b');
});

test('passages come back as they were', () => {
  for (const { value, passages } of VALUES)
    expect([...(unpacked.byValue.get(value)?.passages ?? [])]).toEqual(passages);
});

test('a facet without values is one', () => {
  expect(facetIndexOf({ name: 'weapon', values: [] }).values).toEqual([]);
});

test('times stand as they follow one another', () => {
  const values = [
    { value: '2020-01-01/2020-12-31', passages: [1, 2, 3] },
    { value: '2019-08-25/2019-08-25', passages: [4] },
  ];
  expect(facetIndexOf({ name: 'told-year', values }).values.map(({ value }) => value)).toEqual([
    '2019-08-25/2019-08-25',
    '2020-01-01/2020-12-31',
  ]);
});
