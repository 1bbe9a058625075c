import { type Line, lineOf } from './line.ts';
import { isListed, startsLow } from './line-shape.ts';

/**
 * Joins lines that were broken only to fit a width (mail, terminals, old editors). That a page is wrapped is decided
 * from all of it: most lines that another follows without a blank line are of the usual widths, and most of those that
 * follow begin small. Otherwise every line stays a line of its own.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  if (!isWrapped(lines)) return [...lines];
  const firsts = lines.filter((line, at) => !goesOn(lines[at - 1], line));
  const ends = lines.filter((line, at) => !goesOn(line, lines[at + 1])).map(({ end }) => end);
  return firsts.map(
    (first, at) => lineOf(text, { start: first.start, end: ends[at] ?? first.end }, first.apart) ?? first,
  );
}

const FULL = { shortest: 50, longest: 100 } as const;
const FEWEST_FOLLOWERS = 4;

function isWrapped(lines: readonly Line[]): boolean {
  const followers = lines.filter((line) => !line.apart);
  if (followers.length < FEWEST_FOLLOWERS) return false;
  const full = lines.filter((line, at) => lines[at + 1]?.apart === false && isFull(line.text.length));
  return full.length >= 0.8 * followers.length && followers.filter(startsLow).length >= 0.5 * followers.length;
}

/** Whether a line goes on with the paragraph of the line before it, which must be full. */
function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  if (!before || !line || line.apart || isListed(line)) return false;
  return isFull(before.text.length);
}

function isFull(length: number): boolean {
  return length >= FULL.shortest && length <= FULL.longest;
}
