import type { Line } from './line.ts';
import { isListed, isProse, isShouted, startsLow } from './line-shape.ts';
import { isKeptAt, type Page } from './page.ts';

/**
 * Whether a line is a heading: a few words without an end, standing directly above running text or above the rest of
 * the heading, and neither below a colon (then it is an item of what the colon announces) nor beginning small.
 */
export function isHeading(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || !looksLikeHeading(line) || startsLow(line) || isListed(line)) return false;
  if (isKeptAt(page, at - 1) && page.lines[at - 1]?.ending === 'colon') return false;
  return isAboveText(page, at + 1) || (joinsHeading(page, at + 1) && isAboveText(page, at + 2));
}

/** Whether a line goes on with the heading above it: it begins small, or the line above ended in a comma. */
export function joinsHeading(page: Page, at: number): boolean {
  const line = page.lines[at];
  const before = page.lines[at - 1];
  if (!line || !before || !isKeptAt(page, at) || !isKeptAt(page, at - 1) || isListed(line)) return false;
  return line.words <= LONGEST && line.ending === 'open' && startsLow(line) && isAboveText(page, at + 1);
}

const LONGEST = 12;
const LONGEST_SHOUTED = 20;

function looksLikeHeading(line: Line): boolean {
  if (line.words === 0 || line.words > (isShouted(line) ? LONGEST_SHOUTED : LONGEST)) return false;
  return line.ending === 'open' || line.ending === 'comma' || line.ending === 'question';
}

function isAboveText(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && isKeptAt(page, at) && isProse(line) && !startsLow(line);
}
