import { expect, test } from 'vitest';
import { matchingNames } from './matching-names.ts';

const NAMES = 'Khan Shaykhun, Han Şeyhun, Ḫān Šaiḫūn, خان شيخون, Khan Shaikhun, Khan Shekhun, Khan Shikhun';

test.each([
  ['shaykhun', ['Khan Shaykhun']],
  ['han seyhun', ['Han Şeyhun']],
  ['خان', ['خان شيخون']],
  ['"Khan Shaykhun"', ['Khan Shaykhun']],
  ['khan', ['Khan Shaykhun', 'Khan Shaikhun', 'Khan Shekhun']],
  ['Aleppo', []],
  ['khan Aleppo', []],
  ['', []],
  ['–', []],
])('%j is why %j is shown', (query, expected) => expect(matchingNames(NAMES, query)).toEqual(expected));
