import { expect, test } from 'vitest';
import type { Reading } from '../../model/reading.ts';
import { groundOf } from '../ground.ts';
import { tellClaims } from '../tell-claims.ts';
import { report, sentence } from '../testing/told-reports.ts';
import { WARS } from '../testing/wars.ts';
import { candidatePairs } from './candidate-pairs.ts';

/** Reports of five claims each, over thirty days, three towns and a dozen tolls. */
function manyReports(count: number): Reading[] {
  const towns = ['taiz', 'mocha', 'hodeidah'];
  return Array.from({ length: count }, (_, index) => {
    const day = `2024-05-${String((index % 30) + 1).padStart(2, '0')}`;
    const claims = Array.from({ length: 5 }, (_unused, at) =>
      sentence(
        `Strike ${index} [hit].`,
        `airstrike at ${towns[(index + at) % 3]} by coalition on ${day} killed ${(index % 12) + at}`,
      ),
    );
    return report('2024-06-01', ...claims);
  });
}

function pairsAmong(claims: number): number {
  return candidatePairs(tellClaims(manyReports(claims / 5), groundOf(WARS))).length;
}

test('the pairs compared grow in step with the claims, even where all tell of three towns', () => {
  const [once, twice] = [pairsAmong(2000), pairsAmong(4000)];
  expect(once).toBeGreaterThan(2000);
  expect(twice / once).toBeLessThan(2.2);
});

test('a claim meets those of its report and those of other reports that share a place and day, no others', () => {
  const readings = [
    report(
      '2024-05-20',
      sentence('One [fell].', 'shelling at taiz on 2024-05-09'),
      sentence('Two [fell].', 'shelling at nyala on 2024-05-01'),
    ),
    report('2024-05-21', sentence('Three [fell].', 'shelling at taiz on 2024-05-09')),
    report('2024-05-22', sentence('Four [fell].', 'shelling at izium on 2024-05-09')),
  ];
  const pairs = candidatePairs(tellClaims(readings, groundOf(WARS)));
  expect(pairs.map(({ earlier, later }) => [earlier.order, later.order])).toEqual([
    [0, 1],
    [0, 2],
  ]);
});
