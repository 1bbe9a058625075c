import { expect, test } from 'vitest';
import { demonymsOf } from './demonyms.ts';

test.each([
  ['russia', 'russian'],
  ['iraq', 'iraqi'],
  ['iran', 'iranian'],
  ['turkey', 'turkish'],
  ['ukraine', 'ukrainian'],
  ['lebanon', 'lebanese'],
  ['sudan', 'sudanese'],
  ['libya', 'libyan'],
  ['yemen', 'yemeni'],
  ['egypt', 'egyptian'],
  ['saudi arabia', 'saudi'],
  ['united states', 'american'],
  ['britain', 'british'],
  ['tajikistan', 'tajik'],
])('of %s one is %s', (country, adjective) => expect(demonymsOf(country)).toContain(adjective));

test.each([
  ['russia', 'russia'],
  ['iran', 'iraqi'],
  ['niger', 'nigerian'],
  ['china', 'chin'],
])('of %s none is %s', (country, adjective) => expect(demonymsOf(country)).not.toContain(adjective));
