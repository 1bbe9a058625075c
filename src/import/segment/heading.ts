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
  const text = joinsHeading(page, at + 1) ? at + 2 : at + 1;
  return isAboveText(page, text) && inOneScript(line, page.lines[text]);
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
  if (!/\p{L}/u.test(line.text) || line.words > (isShouted(line) ? LONGEST_SHOUTED : LONGEST)) return false;
  return line.ending === 'open' || line.ending === 'comma' || line.ending === 'question';
}

/** A line in another script than the text below it is something said or shown, not its heading. */
function inOneScript(line: Line, text: Line | undefined): boolean {
  return text !== undefined && /\p{Script=Latin}/u.test(line.text) === /\p{Script=Latin}/u.test(text.text);
}

function isAboveText(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && isKeptAt(page, at) && isProse(line) && !startsLow(line);
}
