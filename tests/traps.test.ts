import { expect, test } from 'vitest';
import { scoreTrap, scoreTraps } from './score-traps.ts';

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

test.each([
  ['right', '[[Moscow|russian-government]] said no.', true],
  ['of another record', '[[Moscow|moscow]] said no.', false],
  ['too long', '[[Moscow said|russian-government]] no.', false],
  ['too few', 'Moscow said no.', false],
  ['too many', '[[Moscow|russian-government]] said [[no|kyiv]].', false],
])('a trap whose marks are %s is told so', (_how, notation, right) => {
  expect(scoreTrap('control', notation).right).toBe(right);
});
