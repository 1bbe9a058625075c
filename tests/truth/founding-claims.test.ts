import { beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../src/core/model/claim.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import { foundingTruth, GIVEN_DAYS, readFounding } from './read-founding.ts';
import { type ClaimScores, type ClaimsCompared, scoreClaims } from './score-claims.ts';

// The claims of the five founding reports against the truth, by the thresholds of the work's third issue; two careful
// people agree at 0.82 on claims.
let compared: readonly ClaimsCompared[];
let scores: ClaimScores;

beforeAll(async () => {
  const readings = await readFounding(GIVEN_DAYS);
  compared = foundingTruth.reports.map(({ number, claims }) => ({
    truth: claims,
    read: readingOf(readings, number).claims,
  }));
  scores = scoreClaims(compared, foundingTruth);
});

function readingOf(readings: ReadonlyMap<string, Reading>, number: string): Reading {
  const reading = readings.get(number);
  if (!reading) throw new Error(`expected report ${number} among the founding ones`);
  return reading;
}

test('claims, by sentence and kind: F1 at least 0.74', () => expect(scores.claim.f1).toBeGreaterThanOrEqual(0.74));

test('figures of harm, by value and kind: F1 at least 0.93', () => expect(scores.harm.f1).toBeGreaterThanOrEqual(0.93));

test.each([
  ['speakerOfClaim', 0.88],
  ['speakerOfHarm', 0.92],
  ['qualifierOfHarm', 0.95],
  ['placeOfHarm', 0.85],
] as const)('%s is right in at least %f', (measure, least) => {
  expect(scores[measure]).toBeGreaterThanOrEqual(least);
});

test('the measure notices a reader that claims nothing, everything twice, or in the wrong mouth', () => {
  const change = (edit: (claims: readonly Claim[]) => readonly Claim[]) =>
    scoreClaims(
      compared.map((it) => ({ ...it, read: edit(it.read) })),
      foundingTruth,
    );
  expect(change(() => []).claim.f1).toBe(0);
  expect(change((claims) => [...claims, ...claims]).claim.f1).toBeLessThan(scores.claim.f1 - 0.1);
  const nobody = { entity: 'nobody', text: 'nobody' };
  expect(change((claims) => claims.map((it) => ({ ...it, speakers: [nobody] }))).speakerOfClaim).toBe(0);
});
