import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/model/report.ts';
import { isKept, segmentText, trimmedSpan } from '../../src/core/model/segment.ts';
import type { Carried, CarriedSegment } from '../../src/core/versions/carried.ts';
import { carryOver } from '../../src/core/versions/carry-over.ts';
import { openQuestions } from '../../src/core/versions/open-questions.ts';
import { proposeSegments } from '../../src/import/propose-segments.ts';
import { EDITS, type Edited, edit } from './edits.ts';
import { foundingReports } from './founding-texts.ts';

let reports: readonly Report[];

beforeAll(async () => {
  reports = await foundingReports();
});

/** How the paragraphs of the founding reports fared: their address leads to the right words, to wrong ones, or a person is asked. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly asked: number;
}

type Carrier = (report: Report, edited: Edited) => Carried;

function carried(report: Report, { text }: Edited): Carried {
  return carryOver(report, { text, segments: proposeSegments(text) });
}

/** What must never be built: it gives an id to whatever is most like the old words. */
function guessed(report: Report, edited: Edited): Carried {
  const found = carried(report, edited);
  const guesses = openQuestions(found).flatMap(({ old, candidates }) => {
    const best = candidates.find((it) => it.as === 'is');
    return best ? [[best.numbers[0], old.id] as const] : [];
  });
  const ids = new Map(guesses);
  const segments = found.segments.map((it, index) => ({ ...it, id: it.id ?? ids.get(index + 1) }));
  return { ...found, segments, left: found.left.filter(({ id }) => ![...ids.values()].includes(id)) };
}

function tally(name: string, carrier: Carrier): Tally {
  const all = reports.map((report) => {
    const edited = edit(report, name);
    const found = carrier(report, edited);
    const kept = found.segments.filter((it) => isKept(it) && it.id !== undefined);
    const wrong = kept.filter((it) => !isRight(report, edited, it)).length;
    return { right: kept.length - wrong, wrong, asked: found.left.length };
  });
  const sum = (of: keyof Tally) => all.reduce((total, it) => total + it[of], 0);
  return { right: sum('right'), wrong: sum('wrong'), asked: sum('asked') };
}

/** It lies where the edit left the paragraph, and its words are those that were cited. */
function isRight(report: Report, { text, places }: Edited, segment: CarriedSegment): boolean {
  const old = report.segments.find(({ id }) => id === segment.id);
  const place = segment.id && places.get(segment.id);
  const { start, end } = trimmedSpan(text, segment);
  if (!old || !place || place.start !== start || place.end !== end) return false;
  return segmentText(report.text, old) === text.slice(start, end);
}

function paragraphs(): number {
  return reports.flatMap(({ segments }) => segments.filter(isKept)).length;
}

describe.each([...EDITS.keys()])('%s', (name) => {
  test('no address leads to other words, and each paragraph is right or asked about', () => {
    const found = tally(name, carried);
    expect(found.wrong).toBe(0);
    expect(found.right + found.asked).toBe(paragraphs());
  });

  test('what the edit left alone is not asked about', () => {
    const alone = reports.flatMap((report) => {
      const edited = edit(report, name);
      const kept = report.segments.filter(isKept).map((it) => ({ id: it.id, words: segmentText(report.text, it) }));
      const repeats = new Set(kept.filter((it, at) => kept.findIndex(({ words }) => words === it.words) !== at));
      const twice = new Set([...repeats].map(({ words }) => words));
      return kept.filter(({ id, words }) => {
        const place = edited.places.get(id);
        return (
          place && `\n\n${edited.text}`.slice(place.start, place.end + 4) === `\n\n${words}\n\n` && !twice.has(words)
        );
      });
    });
    expect(tally(name, carried).right).toBeGreaterThanOrEqual(alone.length);
  });
});

test('every paragraph whose figures changed is asked about, with its new wording first and the figures named', () => {
  let changed = 0;
  for (const report of reports) {
    const edited = edit(report, 'every number + 9');
    const questions = new Map(openQuestions(carried(report, edited)).map((it) => [it.old.id, it]));
    for (const segment of report.segments.filter(isKept)) {
      const words = segmentText(report.text, segment);
      if (!/\d/.test(words)) continue;
      changed += 1;
      const place = edited.places.get(segment.id);
      expect(questions.get(segment.id)?.candidates[0]).toMatchObject({
        words: place && edited.text.slice(place.start, place.end),
        changes: expect.arrayContaining(['figures']),
      });
    }
  }
  expect(changed).toBeGreaterThan(20);
});

test('divided and joined paragraphs are found as such', () => {
  for (const name of ['split at first sentence', 'neighbours merged']) {
    const questions = reports.flatMap((report) => openQuestions(carried(report, edit(report, name))));
    const joined = questions.filter(({ candidates }) => candidates[0]?.as === 'into');
    expect(joined.length / questions.length).toBeGreaterThan(0.9);
  }
});

test('a text that did not change keeps every id, cuts and all', () => {
  for (const report of reports) {
    const same = carryOver(report, { text: report.text, segments: proposeSegments(report.text) });
    expect(same.segments).toEqual(report.segments);
    expect(same.left).toEqual([]);
  }
});

test('a matcher that guesses would fail this', () => {
  expect(tally('every number + 9', guessed).wrong).toBeGreaterThan(20);
  expect(tally('split at first sentence', guessed).wrong).toBeGreaterThan(10);
});
