import { isKept, type UnnamedSegment } from '../model/segment.ts';
import { shownText } from '../text/shown-text.ts';
import type { DividedText } from './carried.ts';
import type { Passage } from './match-unchanged.ts';

/** The passages of a text as a page shows them. */
export function passagesOf({ text, segments }: DividedText<UnnamedSegment>): Passage[] {
  return segments.map((it) => ({ words: shownText(text, it), kept: isKept(it) }));
}
