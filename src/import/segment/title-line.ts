import { isAttribution } from './attribution.ts';
import { isCaption } from './caption.ts';
import { isHeadline, isListed, isProse, startsLow } from './line-shape.ts';
import { isKeptAt, type Page } from './page.ts';

/**
 * The line that states the report's title, or -1: the first kept line that is neither date, byline nor section label,
 * when it reads as a headline, stands apart, and running text follows. A report that begins with a sentence states none.
 */
export function titleAt(page: Page): number {
  for (let at = 0; at < Math.min(page.firstProse, page.lines.length); at++) {
    if (!isKeptAt(page, at) || isAttribution(page, at) || isCaption(page, at)) continue;
    const line = page.lines[at];
    if (!line || isListed(line) || startsLow(line) || page.lastProse < 0) return -1;
    if (isHeadline(line) && line.words >= FEWEST_WORDS) return at;
    if (at > 0 && isProse(line)) return -1;
  }
  return -1;
}

const FEWEST_WORDS = 4;
