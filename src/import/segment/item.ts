import { isListed, isProse, startsLow } from './line-shape.ts';
import { isKeptAt, type Page } from './page.ts';

/**
 * Whether a line is an item of a list: it bears a list's mark and another such line or an announcing colon stands beside
 * it, or it is one of several unfinished lines below an announcing colon.
 */
export function isItem(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line) return false;
  if (isListed(line)) return listedAt(page, at - 1) || listedAt(page, at + 1) || announcedAt(page, at);
  return announcedAt(page, at) && (isShortEntry(page, at + 1) || isShortEntry(page, at - 1)) && isShortEntry(page, at);
}

function listedAt(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && isKeptAt(page, at) && isListed(line);
}

/** Whether the nearest line above that is no short entry ends in a colon. */
function announcedAt(page: Page, at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - MOST_ENTRIES); above--) {
    if (page.lines[above]?.ending === 'colon') return isKeptAt(page, above);
    if (!isShortEntry(page, above)) return false;
  }
  return false;
}

const MOST_ENTRIES = 100;

function isShortEntry(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || !isKeptAt(page, at) || isProse(line) || startsLow(line)) return isListedEntry(page, at);
  return line.words <= 12 && line.ending !== 'sentence' && line.ending !== 'colon';
}

function isListedEntry(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && isKeptAt(page, at) && isListed(line);
}
