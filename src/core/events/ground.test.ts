import { expect, test } from 'vitest';
import { groundOf } from './ground.ts';
import { placeRelation } from './place-relation.ts';
import { tellClaims } from './tell-claims.ts';
import { report, sentence } from './testing/told-reports.ts';
import { actor, place, WARS } from './testing/wars.ts';

test('a lineage ends where parents close a circle, and a place without a record lies in nothing', () => {
  const ground = groundOf({ places: [place('a', 'town', 'b'), place('b', 'town', 'a')], actors: [] });
  expect(ground.placesAbove('a')).toEqual(['a', 'b']);
  expect(ground.placesAbove('nowhere')).toEqual(['nowhere']);
});

test('wide is what its kind says, or what of unknown kind holds others and lies in nothing', () => {
  const places = [
    place('land', ''),
    place('north', 'Province', 'land'),
    place('port', 'harbour', 'north'),
    place('rock', ''),
  ];
  const ground = groundOf({ places, actors: [] });
  expect(['land', 'north', 'port', 'rock'].filter(ground.isWide)).toEqual(['land', 'north']);
});

test('a side is the topmost actor', () => {
  const actors = [actor('brigade', 'army'), actor('army', 'state'), actor('state')];
  expect(['brigade', 'state', 'stranger'].map(groundOf({ places: [], actors }).sideOf)).toEqual([
    'state',
    'state',
    'stranger',
  ]);
});

test.each([
  ['taiz', 'taiz', 'spot'],
  ['taiz,mocha', 'mocha', 'spot'],
  ['taiz', 'taiz-governorate', 'within'],
  ['taiz-governorate,yemen', 'taiz-governorate', 'within'],
  ['taiz', 'mocha', 'apart'],
  ['taiz,taiz-governorate', 'mocha,taiz-governorate', 'apart'],
  ['taiz', 'darfur', 'apart'],
  ['taiz-governorate,yemen', 'hodeidah', 'apart'],
  ['taiz,mocha,hodeidah', 'hodeidah,izium,nyala', 'apart'],
])('%s and %s lie: %s', (a, b, expected) => {
  const reading = report('2024-05-20', sentence('It [was].', `clash at ${a}`, `clash at ${b}`));
  const [x, y] = tellClaims([reading], groundOf(WARS));
  if (!x || !y) throw new Error('expected two tellings');
  expect([placeRelation(x, y), placeRelation(y, x)]).toEqual([expected, expected]);
});

test('a claim without places lies nowhere known', () => {
  const reading = report('2024-05-20', sentence('It [was].', 'clash at taiz', 'clash'));
  const [x, y] = tellClaims([reading], groundOf(WARS));
  expect(x && y && placeRelation(x, y)).toBe('unknown');
});
