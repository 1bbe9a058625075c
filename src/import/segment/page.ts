import type { Line } from './line.ts';

/** The lines of a report as laid out, and which of them are already known to be no part of it. */
export interface Page {
  readonly lines: readonly Line[];
  /** For each line the rule that cuts it, or `undefined` while it is kept. */
  readonly cut: readonly (string | undefined)[];
  /** First and last kept line of running text; on a page that has none, every line is both before and after it. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** The first line that is kept. */
  readonly firstKept: number;
  /** How many lines have a wording. */
  readonly repeats: ReadonlyMap<string, number>;
  /** Where each text that stands on a line stood first. */
  readonly firstSeen: ReadonlyMap<string, number>;
}

/** Whether a line is there and still kept. */
export function isKeptAt(page: Page, at: number): boolean {
  return at >= 0 && at < page.lines.length && page.cut[at] === undefined;
}

/** Whether a line is there and cut. */
export function isCutAt(page: Page, at: number): boolean {
  return at >= 0 && at < page.lines.length && page.cut[at] !== undefined;
}

/** Whether the nearest kept line above ends in a colon: what follows is what it announces. */
export function isAnnounced(page: Page, at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - FARTHEST_COLON); above--) {
    if (isKeptAt(page, above)) return page.lines[above]?.ending === 'colon';
  }
  return false;
}

const FARTHEST_COLON = 20;

/** How many lines from `at` on, one after another, are kept and pass a test; at most `most`, to stay linear. */
export function runLength(
  page: Page,
  at: number,
  test: (line: Line, at: number) => boolean,
  most = LONGEST_RUN,
): number {
  let length = 0;
  while (length < most && isKeptAt(page, at + length)) {
    const line = page.lines[at + length];
    if (!line || !test(line, at + length)) break;
    length++;
  }
  return length;
}

/** As `runLength`, but 0 where the line before `at` belongs to the run already: a run is looked at once, from its start. */
export function wholeRunLength(page: Page, at: number, test: (line: Line) => boolean): number {
  const before = page.lines[at - 1];
  return before && isKeptAt(page, at - 1) && test(before) ? 0 : runLength(page, at, test);
}

const LONGEST_RUN = 250;
