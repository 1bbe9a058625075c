import { isKeptAt, type Page } from './page.ts';
import { isSignature } from './signature.ts';

/**
 * Whether a line is a post of a social network: it stands directly above the post's signature, or above such a line
 * without a blank line between, or is the hash tags that open it.
 */
export function isQuote(page: Page, at: number): boolean {
  for (let below = at + 1; below <= at + MOST_LINES; below++) {
    const line = page.lines[below];
    if (!line || isSignature(page.lines[below - 1]?.text ?? '')) return false;
    if (isSignature(line.text)) return true;
    if (line.apart && isKeptAt(page, below)) return false;
  }
  return false;
}

const MOST_LINES = 6;
