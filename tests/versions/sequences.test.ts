import { expect, test } from 'vitest';
import { carryOver } from '../../src/core/versions/carry-over.ts';
import { openQuestions } from '../../src/core/versions/open-questions.ts';
import { type Carrier, runSequences } from './sequences.ts';

test('whatever is done to an archive, in 100 sequences of up to 30 steps: wrong paragraph = 0', () => {
  const { revisions, carried, asked, withdrawn } = runSequences(100);
  expect(Math.min(revisions, carried, asked)).toBeGreaterThan(200);
  expect(withdrawn).toBeGreaterThan(10);
}, 120_000);

/** Gives an id to whatever is most like the old words. */
const guessing: Carrier = (old, now) => {
  const carried = carryOver(old, now);
  const ids = new Map(
    openQuestions(carried).flatMap(({ old: { id }, candidates }) => {
      const best = candidates.find((it) => it.as === 'is')?.numbers[0];
      return best === undefined ? [] : [[best, id] as const];
    }),
  );
  const given = new Set(ids.values());
  const segments = carried.segments.map((it, index) => ({ ...it, id: it.id ?? ids.get(index + 1) }));
  return { ...carried, segments, left: carried.left.filter(({ id }) => !given.has(id)) };
};

/** Gives the ids out by number. */
const counting: Carrier = (old, now) => {
  const segments = now.segments.map((it, index) => ({ ...it, id: old.segments[index]?.id }));
  const left = old.segments.slice(segments.length);
  return { text: now.text, segments, old, left };
};

/** Takes the segmentation of today's rules. */
const renumbering: Carrier = (old, now) => ({ text: now.text, segments: now.segments, old, left: old.segments });

test.each([
  ['guesses', guessing],
  ['counts', counting],
  ['renumbers', renumbering],
])('a matcher that %s is found out', (_, carrier) => {
  expect(() => runSequences(100, carrier)).toThrow();
});
