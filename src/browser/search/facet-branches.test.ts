import { expect, test } from 'vitest';
import { type FacetBranch, facetBranches, replacedWishes } from './facet-branches.ts';
import type { FacetValue } from './facet-values.ts';
import type { Wish } from './search-state.ts';

/** Values as `name < what it lies in`, with wishes. */
function values(lines: readonly string[], wishes: Readonly<Record<string, Wish>> = {}): FacetValue[] {
  const parents = new Map<string, string | undefined>(
    lines.map((it) => {
      const [value = '', whole] = it.split(' < ');
      return [value, whole];
    }),
  );
  const around = (value: string, seen: readonly string[] = []): readonly string[] => {
    const next = parents.get(value);
    return next === undefined || seen.includes(next) ? seen : around(next, [...seen, next]);
  };
  return [...parents.keys()].map((value) => {
    return { value, name: value, around: around(value), within: [], count: 1, wish: wishes[value] ?? 'either' };
  });
}

const LAND = ['land', 'north < land', 'vale < north', 'dale < north', 'south < land', 'sea'];

function drawn(branches: readonly FacetBranch[]): string {
  return branches.map(({ value, parts }) => (parts.length > 0 ? `${value}(${drawn(parts)})` : value)).join(' ');
}

test.each([
  [LAND, 'land(north(vale dale) south) sea'],
  [['vale < north', 'dale < north', 'sea'], 'vale dale sea'],
  [['vale < north', 'land', 'north < land'], 'land(north(vale))'],
  [['one < other', 'other < one', 'sea'], 'one other sea'],
  [[], ''],
])('%j are nested as %s', (lines, expected) => {
  expect(drawn(facetBranches(values(lines)))).toBe(expected);
});

test('a value whose whole has nothing to give lies in the next that has', () => {
  const [land, vale] = values(['land', 'vale < north', 'north < land']);
  expect(drawn(facetBranches([land, vale].filter((it) => it !== undefined)))).toBe('land(vale)');
});

test('what is wished of a whole holds for its parts, and a whole knows what is wished in it', () => {
  const [land] = facetBranches(values(LAND, { north: 'any', dale: 'none' }));
  const [north, south] = land?.parts ?? [];
  const [vale, dale] = north?.parts ?? [];
  expect([vale?.inherited, dale?.inherited, dale?.wish, south?.inherited]).toEqual(['any', 'any', 'none', 'either']);
  expect([land?.held.has('any'), land?.held.has('none'), south?.held.has('any')]).toEqual([true, true, false]);
});

test.each([
  ['a part narrows its whole', { north: 'any' }, 'vale', 'any', ['north']],
  ['a part narrows the whole of its whole', { land: 'any' }, 'vale', 'any', ['land']],
  ['a whole takes its parts along', { vale: 'any', dale: 'any', sea: 'any' }, 'land', 'any', ['vale', 'dale']],
  ['a part stays left out of its whole', { dale: 'none' }, 'north', 'any', []],
  ['a part is left out of a whole that stays', { north: 'any' }, 'dale', 'none', []],
  ['a whole that is left out takes its parts along', { vale: 'any', dale: 'none' }, 'north', 'none', ['vale', 'dale']],
  ['a part of what is left out is looked for instead', { north: 'none' }, 'vale', 'any', ['north']],
  ['a part alone is left out instead of the whole', { north: 'none' }, 'vale', 'none', ['north']],
  ['neighbours do not matter to each other', { dale: 'any', south: 'none' }, 'vale', 'any', []],
  ['to take a wish back changes no other', { north: 'any', vale: 'any' }, 'north', 'either', []],
] as const)('%s', (_, wishes, value, wish, expected) => {
  const all = values(LAND, wishes);
  const it = all.find((one) => one.value === value);
  expect(it && replacedWishes(all, it, wish)).toEqual(expected);
});
