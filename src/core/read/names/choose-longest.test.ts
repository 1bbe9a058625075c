import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../../../tests/traps/records.ts';
import { overlaps } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { chooseLongest } from './choose-longest.ts';

function over(first: number, last: number, rule = 'name in the lexicon'): Candidate {
  const record = place(`p-${first}-${last}`, 'P', 'city');
  return { first, last, start: 10 * first, end: 10 * last + 9, senses: [{ record, manner: 'name' }], rule };
}

test('the longer stays, whichever comes first', () => {
  expect(chooseLongest([over(0, 0), over(0, 2), over(2, 3)]).map(({ first, last }) => [first, last])).toEqual([[0, 2]]);
});

test('of two as long, what the lexicon lists outweighs what was composed', () => {
  expect(chooseLongest([over(1, 2, 'composed'), over(0, 1)]).map(({ first }) => first)).toEqual([0]);
});

test('the same words named twice are one candidate with both senses', () => {
  expect(chooseLongest([over(0, 1), over(0, 1)]).map(({ senses }) => senses.length)).toEqual([2]);
});

test('what is chosen never overlaps and stands in order', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(4)).map(([first, more]) => over(first, first + more)));
  fc.assert(
    fc.property(spans, (candidates) => {
      const chosen = chooseLongest(candidates);
      chosen.forEach((candidate, index) => {
        const next = chosen[index + 1];
        if (next) expect(candidate.start < next.start && !overlaps(candidate, next)).toBe(true);
      });
    }),
  );
});
