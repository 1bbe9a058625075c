import { isKept, type UnnamedSegment } from '../model/segment.ts';
import { shownText } from '../text/shown-text.ts';
import type { Carried, DividedText } from './carried.ts';
import { keepSegmentation } from './keep-segmentation.ts';
import { matchUnchanged, type Passage } from './match-unchanged.ts';

/**
 * Carries the segmentation of a report's text over to a new text of it, which `now` divides as the rules of today would.
 * An id is given on only where a page shows the very same words under it; nothing is matched by likeness.
 */
export function carryOver(old: DividedText, now: DividedText<UnnamedSegment>): Carried {
  const segments = keepSegmentation(old, now, matchUnchanged(passagesOf(old), passagesOf(now)));
  const carried = new Set(segments.map(({ id }) => id));
  const left = old.segments.filter((it) => isKept(it) && !carried.has(it.id) && shownText(old.text, it) !== '');
  return { text: now.text, segments, old, left };
}

function passagesOf({ text, segments }: DividedText<UnnamedSegment>): Passage[] {
  return segments.map((it) => ({ words: shownText(text, it), kept: isKept(it) }));
}
