import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { provisionalSegmentId } from '../../src/core/model/identifiers.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import { isKept, trimmedSpan } from '../../src/core/model/segment.ts';
import type { Published } from '../../src/core/model/working.ts';
import { compileLexicon } from '../../src/core/read/lexicon/compile-lexicon.ts';
import { readReport } from '../../src/core/read/read-report.ts';
import { proposeSegments } from '../../src/import/propose-segments.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { hasValue, isExactly, linksTo, marksOf, score, scoreCut, type Truth } from './score-readings.ts';

// The whole reading of the five founding reports, from their originals and without any correction, against the truth.
// Only the two days that the files do not tell are given.
const root = join(import.meta.dirname, '../..');
const truth: Truth = JSON.parse(readFileSync(join(import.meta.dirname, 'founding-truth.json'), 'utf8'));
const GIVEN = new Map([
  ['003', '2019-08-20'],
  ['004', '2020-01-23'],
]);

let readings: Map<string, Reading>;
let alone: Map<string, Reading>;

beforeAll(async () => {
  const { input } = await readArchive(join(root, 'content'));
  if (!input) throw new Error('expected the founding archive in content/');
  const lexicon = compileLexicon(input.places, input.actors);
  const read = (given: ReadonlyMap<string, string>) =>
    new Map(
      input.reports.map(({ text, original }) => {
        const number = original.name.slice(0, 3);
        const segments = proposeSegments(text).map((it, index) => ({ ...it, id: provisionalSegmentId(index) }));
        return [number, readReport({ text, segments, published: published(given.get(number)) }, lexicon)];
      }),
    );
  readings = read(GIVEN);
  alone = read(new Map());
});

function published(value: string | undefined): Published | undefined {
  return value === undefined ? undefined : { value, status: 'inferred', working: 'given' };
}

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
  const told = truth.reports.map((it) => [it.number, GIVEN.has(it.number) ? null : it.published]);
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
