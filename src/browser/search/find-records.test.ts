import { expect, test } from 'vitest';
import { findRecords } from './find-records.ts';
import { indexOf } from './index-of.fixture.ts';
import { EMPTY_STATE } from './search-state.ts';

const index = await indexOf({
  reports: [['Nobody spoke']],
  names: [['Vale'], ['News Agency of Vale', "Vale's News"], ['Mira'], ["Ra's Hill"], ['Rada Hill']],
});

test.each([
  ['Vale', [0], [1]],
  ["Vale's", [0], [1]],
  ['vale’s', [0], [1]],
  ["Vale's News", [1], []],
  ["agency's", [], [1]],
  ["Mira's house", [], []],
  ["Ra's", [], [3]],
])('%s names %j, and nearly %j', (query, exact, others) => {
  expect(findRecords(index, { ...EMPTY_STATE, query })).toEqual({ exact, others });
});
