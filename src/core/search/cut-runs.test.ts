import { expect, test } from 'vitest';
import { cutRuns } from './cut-runs.ts';

test.each([
  [[], []],
  [[9], ['9']],
  [
    [1, 2, 1, 1, 3],
    ['1 2 1', '1 3'],
  ],
  [
    [3, 9, 1],
    ['3', '9', '1'],
  ],
  [
    [0, 4, 0, 0, 1],
    ['0 4 0 0', '1'],
  ],
])('%j is cut into %j', (weights, runs) => {
  expect(cutRuns(weights, (it) => it, 4).map((run) => run.join(' '))).toEqual(runs);
});
