import { type Line, lineOf } from './line.ts';
import { isListed, startsLow } from './line-shape.ts';

/**
 * Joins lines that were broken only to fit a width (mail, terminals, old editors). That a page is wrapped is decided
 * from all of it: most lines that another follows without a blank line are of the usual widths, and most of those that
 * follow begin small. Otherwise every line stays a line of its own.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  if (!isWrapped(lines)) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const whole =
      before && goesOn(text, before, line) && lineOf(text, { start: before.start, end: line.end }, before.apart);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(line);
  }
  return joined;
}

const FULL = { shortest: 50, longest: 100 } as const;
const FEWEST_FOLLOWERS = 4;

function isWrapped(lines: readonly Line[]): boolean {
  const followers = lines.filter((line) => !line.apart);
  if (followers.length < FEWEST_FOLLOWERS) return false;
  const full = lines.filter((line, at) => lines[at + 1]?.apart === false && isFull(line.text.length));
  return full.length >= 0.8 * followers.length && followers.filter(startsLow).length >= 0.5 * followers.length;
}

/** Whether a line goes on with the paragraph before it, whose last line must be full. */
function goesOn(text: string, before: Line, line: Line): boolean {
  if (line.apart || isListed(line)) return false;
  const tail = text.slice(Math.max(before.start, before.end - FULL.longest - 1), before.end);
  const lastLine = tail.split(/[\n\r\v\f\u0085\u2028\u2029]/u).at(-1) ?? '';
  return isFull(lastLine.length);
}

function isFull(length: number): boolean {
  return length >= FULL.shortest && length <= FULL.longest;
}
