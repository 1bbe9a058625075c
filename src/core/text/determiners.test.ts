import { expect, test } from 'vitest';
import { isDeterminer } from './determiners.ts';

test.each(['a', 'An', ' her ', 'their'])('%j counts without a number', (amount) =>
  expect(isDeterminer(amount)).toBe(true),
);

test.each(['one', 'another', 'a dozen', 'at least 9', 'at', '3', '', 'all'])('%j does not', (amount) => {
  expect(isDeterminer(amount)).toBe(false);
});
