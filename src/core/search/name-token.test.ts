import { expect, test } from 'vitest';
import { nameToken } from './name-token.ts';

test.each([
  [0, 'zqbbbb'],
  [1, 'zqbbbc'],
  [19, 'zqbbcb'],
  [130_320, 'zqzzzz'],
])('record %j is %s', (record, token) => expect(nameToken(record)).toBe(token));

test('no two records share a token', () => {
  const tokens = Array.from({ length: 20_000 }, (_, record) => nameToken(record));
  expect(new Set(tokens).size).toBe(tokens.length);
});

test.each([-1, 0.5, 130_321, Number.NaN])('%j is no record', (record) => {
  expect(() => nameToken(record)).toThrow(RangeError);
});
