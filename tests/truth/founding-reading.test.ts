import { beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../src/core/model/reading.ts';
import { isKept, trimmedSpan } from '../../src/core/model/segment.ts';
import { GIVEN_DAYS, readFounding, foundingTruth as truth } from './read-founding.ts';
import { hasValue, isExactly, linksTo, marksOf, score, scoreCut } from './score-readings.ts';

// The whole reading of the five founding reports, from their originals and without any correction, against the truth.
// Only the two days that the files do not tell are given.
let readings: ReadonlyMap<string, Reading>;
let alone: ReadonlyMap<string, Reading>;

beforeAll(async () => {
  readings = await readFounding(GIVEN_DAYS);
  alone = await readFounding(new Map());
});

/** Every report of the truth with what was read of it. */
function pairs() {
  return truth.reports.map((it) => {
    const reading = readings.get(it.number);
    if (!reading) throw new Error(`expected report ${it.number} among the founding ones`);
    return { truth: it, reading };
  });
}

function names(type: 'place' | 'actor', { nominal = true } = {}) {
  return pairs().map((it) => ({
    truth: it.truth.mentions.filter((all) => all.type === type && (nominal || !all.nominal)),
    read: marksOf(it.reading.marks, type).filter((mark) => nominal || !mark.nominal),
  }));
}

test.each([
  ['place', 0.98, 0.97],
  ['actor', 0.93, 0.92],
] as const)('%s links: F1 at least %f, exact words at least %f', (type, lenient, strict) => {
  const compared = names(type);
  expect(score(compared.map((it) => ({ ...it, agree: linksTo(truth) }))).f1).toBeGreaterThanOrEqual(lenient);
  expect(score(compared.map((it) => ({ ...it, agree: isExactly }))).f1).toBeGreaterThanOrEqual(strict);
});

test('actors by name alone: F1 at least 0.97', () => {
  const compared = names('actor', { nominal: false }).map((it) => ({ ...it, agree: linksTo(truth) }));
  expect(score(compared).f1).toBeGreaterThanOrEqual(0.97);
});

test('dates: F1 of the value at least 0.9', () => {
  const compared = pairs().map((it) => ({
    truth: it.truth.dates,
    read: it.reading.marks.filter((mark) => mark.type === 'date'),
    agree: hasValue,
  }));
  expect(score(compared).f1).toBeGreaterThanOrEqual(0.9);
});

test('furniture cut: F1 of characters at least 0.9', () => {
  const cuts = pairs().map(({ truth: it, reading }) => ({
    truth: it,
    cut: reading.segments.filter((segment) => !isKept(segment)).map((segment) => trimmedSpan(reading.text, segment)),
  }));
  expect(scoreCut(cuts)).toBeGreaterThanOrEqual(0.9);
});

test('the day of publication is read where the text tells it, and left open where it does not', () => {
  const days = truth.reports.map((it) => [it.number, alone.get(it.number)?.published.value ?? null]);
  const told = truth.reports.map((it) => [it.number, GIVEN_DAYS.has(it.number) ? null : it.published]);
  expect(days).toEqual(told);
});

test('the measure notices a reader that finds nothing, and one that links everything to one record', () => {
  const nothing = names('place').map((it) => ({ ...it, read: [], agree: isExactly }));
  expect(score(nothing).f1).toBe(0);
  const oneForAll = names('place').map((it) => ({
    ...it,
    read: it.read.map((mark) => ({ ...mark, entity: 'istanbul' })),
    agree: linksTo(truth),
  }));
  expect(score(oneForAll).f1).toBeLessThan(0.1);
});
