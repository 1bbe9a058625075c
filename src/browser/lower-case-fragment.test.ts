import { expect, test } from 'vitest';
import { lowerCaseFragment } from './lower-case-fragment.ts';

const IDS = new Set(['p8ah6m', 'p0r2me', 'P0R2ME', 'record', 'Note-a', 'p12345']);
const has = (id: string) => IDS.has(id);

test.each([
  ['all capitals', '#P8AH6M', 'p8ah6m'],
  ['one capital', '#p8aH6m', 'p8ah6m'],
  ['an escaped capital', '#%508ah6m', 'p8ah6m'],
])('%s reach the paragraph', (_, hash, id) => {
  expect(lowerCaseFragment(hash, has)).toBe(id);
});

test.each([
  ['as it is published', '#p8ah6m'],
  ['a page that has it as written', '#P0R2ME'],
  ['a page that has it as written, escaped', '#P0R2%4DE'],
  ['a paragraph that is not there', '#P00000'],
  ['no letters but the first', '#p12345'],
  ['one character too many', '#P8AH6MX'],
  ['one character too few', '#P8AH6'],
  ['another part of the page', '#RECORD'],
  ['another part, as it is written', '#Note-a'],
  ['percent signs that say nothing', '#P%8AH6M'],
  ['no fragment', ''],
  ['an empty fragment', '#'],
])('%s: left alone', (_, hash) => {
  expect(lowerCaseFragment(hash, has)).toBeUndefined();
});
