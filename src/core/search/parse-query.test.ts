import { expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery, type QueryTerm } from './parse-query.ts';

/** A term as `bread`, `"exactly"`, `|either` or `-excluded`. */
function written({ text, exact, role }: QueryTerm): string {
  const sign = { wanted: '', either: '|', excluded: '-' }[role];
  return sign + (exact ? `"${text}"` : text);
}

test.each([
  ['bread line', ['bread', 'line']],
  ['"bread line" hit', ['"bread line"', 'hit']],
  ['“bread line”', ['"bread line"']],
  ['„bread line“ «at dawn»', ['"bread line"', '"at dawn"']],
  ['bread -flour', ['bread', '-flour']],
  ['-flour bread', ['-flour', 'bread']],
  ['bread -"flour mill"', ['bread', '-"flour mill"']],
  ['bread OR flour water', ['bread', '|flour', 'water']],
  ['bread | flour | "rye meal"', ['bread', '|flour', '|"rye meal"']],
  ['bread -flour OR rye', ['bread', '-flour', '|rye']],
  ['bread AND flour', ['bread', 'flour']],
  ['bread NOT flour', ['bread', '-flour']],
  ['bread AND NOT "flour mill" rye', ['bread', '-"flour mill"', 'rye']],
  ['bread OR flour AND rye', ['bread', '|flour', 'rye']],
  ['bombard*', ['bombard*']],
  ['bom*bard** x', ['bombard*', 'x']],
  ['air-strike', ['air-strike']],
  ['قصف "خان شيخون" -قرية', ['قصف', '"خان شيخون"', '-قرية']],
])('%s', (query, terms) => expect(parseQuery(query).map(written)).toEqual(terms));

test.each([
  ['', []],
  ['   ', []],
  ['OR', []],
  ['OR bread', ['bread']],
  ['bread OR', ['bread']],
  ['-bread OR flour', ['-bread', 'flour']],
  ['bread OR -flour', ['bread', '-flour']],
  ['"', []],
  ['"bread', ['"bread"']],
  ['- bread', ['bread']],
  ['-', []],
  ['***', []],
  ['ʿʿʿ bread', ['bread']],
  ['bread or flour', ['bread', 'or', 'flour']],
  ['bread and not flour', ['bread', 'and', 'not', 'flour']],
  ['And Not ANDES', ['And', 'Not', 'ANDES']],
  ['"AND" "NOT"', ['"AND"', '"NOT"']],
  ['AND bread AND', ['bread']],
  ['bread NOT', ['bread']],
  ['bread OR NOT flour', ['bread', '-flour']],
  ['bread NOT -flour', ['bread', '-flour']],
  ['NOT bread OR flour', ['-bread', 'flour']],
  ['NOT', []],
])('%j is read as well as it can be', (query, terms) => expect(parseQuery(query).map(written)).toEqual(terms));

test.each([
  ['as much as there is room for', `${'bread '.repeat(49)}flours`, 'flours'],
  ['no word that would be cut in two', `${'bread '.repeat(49)}flourmill`, 'bread'],
  ['no more behind it', 'bread '.repeat(200), 'bread'],
  ['a single word in part', 'b'.repeat(400), 'b'.repeat(300)],
])('of a long query is read %s', (_, query, last) => {
  const text = parseQuery(query).map((it) => it.text);
  expect(text.at(-1)).toBe(last);
  expect(text.join(' ').length).toBeLessThanOrEqual(LONGEST_QUERY);
});

test('of many terms the first are read', () => {
  expect(parseQuery('-a '.repeat(90))).toHaveLength(60);
  expect(parseQuery('a OR '.repeat(59))).toHaveLength(59);
});

test('a long line of signs is read in time', () => {
  const start = performance.now();
  parseQuery('"-'.repeat(20_000));
  parseQuery(`${'a'.repeat(50_000)}*`);
  expect(performance.now() - start).toBeLessThan(500);
});
