import { expect, test } from 'vitest';
import { scoreTraps } from './score-traps.ts';
import { parseTrap } from './traps/parse-trap.ts';

const results = scoreTraps();
const wrong = results.filter(({ right }) => !right);

test('at least 95 of 100 trap sentences are read exactly', () => {
  const failures = wrong.map(({ trap, notation, read }) => `${trap}\n  want ${notation}\n  read ${read}`);
  expect(wrong.length / results.length, failures.join('\n')).toBeLessThanOrEqual(0.05);
});

test('every trap has eight sentences or more', () => {
  const counts = new Map<string, number>();
  for (const { trap } of results) counts.set(trap, (counts.get(trap) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 8)).toEqual([]);
});

test('a trap whose expectation is turned round is read wrong', () => {
  const { text, expected } = parseTrap('[[Moscow|russian-government]] said no.');
  expect(text).toBe('Moscow said no.');
  expect(expected).toEqual([{ start: 0, end: 6, entity: 'russian-government', optional: false }]);
});
