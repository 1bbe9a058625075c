import { expect, test } from 'vitest';
import { licenseIn } from './license.ts';

test.each([
  ['CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).', 'https://creativecommons.org/licenses/by/4.0/'],
  [
    'See https://example.org/ and https://rightsstatements.org/vocab/InC/1.0/.',
    'https://rightsstatements.org/vocab/InC/1.0/',
  ],
  ['Licensed under http://opendatacommons.org/licenses/odbl/, all of it', 'http://opendatacommons.org/licenses/odbl/'],
])('%s', (rights, expected) => {
  expect(licenseIn(rights)).toBe(expected);
});

test.each([
  undefined,
  'All rights remain with the publisher.',
  'Published by River Post, https://riverpost.example/rights/',
  'https://example.org/?to=creativecommons.org/licenses/by/4.0/',
  'https://creativecommons.org.example/licenses/by/4.0/',
])('none in: %s', (rights) => {
  expect(licenseIn(rights)).toBeUndefined();
});
