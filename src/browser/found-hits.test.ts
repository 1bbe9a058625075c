import { expect, test } from 'vitest';
import { parseFoundHits } from './found-hits.ts';

const passage = { id: 'pabcde', places: [3, 4], words: ['khan', 'sheikhoun'] };

test.each([
  ['with where it comes from', { passages: [passage], search: 'q=x', entry: 'k' }],
  ['without', { passages: [passage], search: 'q=x' }],
])('what was handed over is read as it was written, %s', (_, hits) => {
  expect(parseFoundHits(JSON.parse(JSON.stringify(hits)))).toEqual(hits);
});

test('what is no place and no passage is left out', () => {
  const odd = { passages: [null, 'x', { id: 7 }, { ...passage, places: ['3', 4, 1.5, null], words: [1] }], search: '' };
  expect(parseFoundHits(odd)?.passages).toEqual([{ id: 'pabcde', places: [4], words: ['1'] }]);
});

test.each([
  undefined,
  null,
  'q=x',
  [],
  {},
  { passages: [passage] },
  { passages: [], search: 'q=x' },
  { passages: [{ id: 'p' }], search: 'q=x' },
  { passages: 'pabcde', search: 'q=x' },
  { passages: [passage], search: ['javascript:alert(1)'] },
])('%j is nothing of the kind', (value) => expect(parseFoundHits(value)).toBeUndefined());
