import { expect, test } from 'vitest';
import { parseQuery, type QueryTerm } from './parse-query.ts';

function written({ text, exact }: QueryTerm): string {
  return exact ? `"${text}"` : text;
}

test.each([
  ['bread line', [['bread'], ['line']], []],
  ['"bread line" hit', [['"bread line"'], ['hit']], []],
  ['“bread line”', [['"bread line"']], []],
  ['„bread line“ «at dawn»', [['"bread line"'], ['"at dawn"']], []],
  ['bread -flour', [['bread']], ['flour']],
  ['bread -"flour mill"', [['bread']], ['"flour mill"']],
  ['bread OR flour water', [['bread', 'flour'], ['water']], []],
  ['bread | flour | "rye meal"', [['bread', 'flour', '"rye meal"']], []],
  ['bombard*', [['bombard']], []],
  ['air-strike', [['air-strike']], []],
  ['قصف "خان شيخون" -قرية', [['قصف'], ['"خان شيخون"']], ['قرية']],
])('%s', (query, groups, excluded) => {
  const parsed = parseQuery(query);
  expect(parsed.groups.map((group) => group.map(written))).toEqual(groups);
  expect(parsed.excluded.map(written)).toEqual(excluded);
});

test.each([
  ['', []],
  ['   ', []],
  ['OR', []],
  ['OR bread', [['bread']]],
  ['bread OR', [['bread']]],
  ['"', []],
  ['"bread', [['"bread"']]],
  ['- bread', [['bread']]],
  ['-', []],
  ['***', []],
  ['ʿʿʿ bread', [['bread']]],
  ['bread or flour', [['bread'], ['or'], ['flour']]],
])('%j is read as well as it can be', (query, groups) => {
  expect(parseQuery(query).groups.map((group) => group.map(written))).toEqual(groups);
});

test('a long line of signs is read in time', () => {
  const start = performance.now();
  parseQuery('"-'.repeat(20_000));
  parseQuery(`${'a'.repeat(50_000)}*`);
  expect(performance.now() - start).toBeLessThan(500);
});
