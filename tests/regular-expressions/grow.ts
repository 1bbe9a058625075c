import { provisionalSegmentId } from '../../src/core/model/identifiers.ts';
import { compileLexicon } from '../../src/core/read/lexicon/compile-lexicon.ts';
import { readReport } from '../../src/core/read/read-report.ts';
import { proposeSegments } from '../../src/import/propose-segments.ts';
import { trapActors, trapPlaces } from '../traps/lexicon.ts';

/** Times below this many milliseconds say nothing. */
const FLOOR = 30;

const lexicon = compileLexicon(trapPlaces, trapActors);

/**
 * Milliseconds of processor time that the whole reader takes for a text, from its segments to its marks: the best of
 * some tries. What else runs on the machine does not count.
 */
export function readingTime(text: string, tries = 3): number {
  return Math.min(...Array.from({ length: tries }, () => timeOf(() => readWhole(text))));
}

/** How many times longer the second of two measures is; tiny ones count as the floor, so that chance decides nothing. */
export function growth(small: number, large: number): number {
  return Math.max(large, FLOOR) / Math.max(small, FLOOR);
}

function readWhole(text: string): void {
  const segments = proposeSegments(text).map((it, index) => ({ ...it, id: provisionalSegmentId(index) }));
  readReport({ text, segments }, lexicon);
}

function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
