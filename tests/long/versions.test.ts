import { expect, test } from 'vitest';
import { runSequences } from '../versions/sequences.ts';

test('whatever is done to an archive, in 1,000 sequences of up to 30 steps: wrong paragraph = 0', () => {
  const { revisions, carried, asked, withdrawn } = runSequences(1000);
  expect(Math.min(revisions, carried, asked)).toBeGreaterThan(2000);
  expect(withdrawn).toBeGreaterThan(100);
}, 600_000);
