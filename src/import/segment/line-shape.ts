import type { Line } from './line.ts';
import { isSignature } from './signature.ts';

/**
 * Whether a line reads as running text: it ends as sentences do, or is too long to be a headline. Arabic paragraphs often
 * end without a full stop, and Arabic headlines are shorter.
 */
export function isProse(line: Line): boolean {
  if (line.words > (/\p{Script=Arabic}/u.test(line.text.slice(0, 40)) ? 15 : 30)) return true;
  if (line.ending === 'sentence') return line.words >= 4;
  return line.ending === 'colon' && line.words >= 8;
}

/** Whether a line reads as a headline: three to thirty words that do not end as a sentence does. */
export function isHeadline(line: Line): boolean {
  if (line.words < 3 || isProse(line) || isSignature(line.text)) return false;
  return line.ending === 'open' || line.ending === 'question' || line.ending === 'ellipsis';
}

/** Whether a line reads as a label: one to five words without a mark at the end ("Khan Sheikhoun", "World", "Syria"). */
export function isLabel(line: Line): boolean {
  return line.words >= 1 && line.words <= 5 && line.text.length <= 60 && line.ending === 'open' && !startsLow(line);
}

/** Whether a line begins with a small letter, as only the middle of a sentence does. */
export function startsLow(line: Line): boolean {
  return /^\p{Ll}/u.test(line.text);
}

/** Whether the letters of a line are all capitals (and of a script that has them). */
export function isShouted(line: Line): boolean {
  return /\p{Lu}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
}

/** Whether a line begins with the mark of a list: a bullet, or a number with a full stop or bracket. */
export function isListed(line: Line): boolean {
  return /^(?:[•▪●◦‣*·]|[-–—](?=\s)|\(?\p{Nd}{1,3}[.)](?=\s)|\(?\p{L}\)(?=\s))/u.test(line.text);
}
