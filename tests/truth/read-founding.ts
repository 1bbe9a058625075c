import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionalSegmentId } from '../../src/core/model/identifiers.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import type { Published } from '../../src/core/model/working.ts';
import { compileLexicon } from '../../src/core/read/lexicon/compile-lexicon.ts';
import { readReport } from '../../src/core/read/read-report.ts';
import { proposeSegments } from '../../src/import/propose-segments.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import type { Truth } from './score-readings.ts';

const root = join(import.meta.dirname, '../..');

/** The hand-made truth of the founding reports, as copied into the checkout. */
export const foundingTruth: Truth = JSON.parse(readFileSync(join(import.meta.dirname, 'founding-truth.json'), 'utf8'));

/** The two days of publication that the files do not tell, by report. */
export const GIVEN_DAYS: ReadonlyMap<string, string> = new Map([
  ['003', '2019-08-20'],
  ['004', '2020-01-23'],
]);

/** Reads the five founding reports from their originals, without any correction, given some days of publication; by number. */
export async function readFounding(given: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Reading>> {
  const { input } = await readArchive(join(root, 'content'));
  if (!input) throw new Error('expected the founding archive in content/');
  const lexicon = compileLexicon(input.places, input.actors);
  return new Map(
    input.reports.map(({ text, original }) => {
      const number = original.name.slice(0, 3);
      const segments = proposeSegments(text).map((it, index) => ({ ...it, id: provisionalSegmentId(index) }));
      return [number, readReport({ text, segments, published: published(given.get(number)) }, lexicon)];
    }),
  );
}

function published(value: string | undefined): Published | undefined {
  return value === undefined ? undefined : { value, status: 'inferred', working: 'given' };
}
