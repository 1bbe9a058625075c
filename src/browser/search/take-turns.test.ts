import { afterEach, expect, test, vi } from 'vitest';
import { forEachInTurns } from './take-turns.ts';

afterEach(() => vi.restoreAllMocks());

/** What is done with four things, each of which takes so many milliseconds, and what waited meanwhile. */
async function done(milliseconds: number): Promise<string[]> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const all: string[] = [];
  setTimeout(() => all.push('typed'), 0);
  await forEachInTurns(['a', 'b', 'c', 'd'], (it) => {
    now += milliseconds;
    all.push(it);
  });
  return all;
}

test.each([
  [20, ['a', 'typed', 'b', 'c', 'd']],
  [4, ['a', 'b', 'typed', 'c', 'd']],
  [1, ['a', 'b', 'c', 'd']],
])('where each takes %i ms, what is typed waits no longer than some of them', async (milliseconds, expected) => {
  expect(await done(milliseconds)).toEqual(expected);
});
