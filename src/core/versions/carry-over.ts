import { isKept, type UnnamedSegment } from '../model/segment.ts';
import { shownText } from '../text/shown-text.ts';
import type { Carried, CarriedSegment, DividedText } from './carried.ts';
import { keepSegmentation } from './keep-segmentation.ts';
import { type Matched, matchUnchanged } from './match-unchanged.ts';
import { passagesOf } from './passages-of.ts';
import { pinEnds } from './pin-ends.ts';

/**
 * Carries the segmentation of a report's text over to a new text of it, which `now` divides as the rules of today would.
 * An id is given on only where a page shows the very same words under it; nothing is matched by likeness.
 */
export function carryOver(old: DividedText, now: DividedText<UnnamedSegment>): Carried {
  const segments = withOneTitle(keptIn(old, now), now);
  const carried = new Set(segments.map(({ id }) => id));
  const left = old.segments.filter((it) => isKept(it) && !carried.has(it.id) && shownText(old.text, it) !== '');
  return { text: now.text, segments, old, left };
}

/** What was divided as before can make clear which of several passages another one is: so both are done until nothing is new. */
function keptIn(old: DividedText, proposed: DividedText<UnnamedSegment>): readonly CarriedSegment[] {
  let now = pinEnds(old, proposed);
  let known = idsMatched(old, now.segments);
  for (;;) {
    const matched = matchUnchanged(passagesOf(old), passagesOf(now), known);
    const segments = keepSegmentation(old, now, matched);
    const kept = idsMatched(old, segments);
    if (kept.size === known.size) return segments;
    known = kept;
    now = { text: proposed.text, segments };
  }
}

function idsMatched({ segments }: DividedText, now: readonly CarriedSegment[]): Matched {
  const places = new Map(segments.map(({ id }, index) => [id, index]));
  return new Map(
    now.flatMap(({ id }, index) => {
      const was = id === undefined ? undefined : places.get(id);
      return was === undefined ? [] : [[index, was] as const];
    }),
  );
}

/** A text has one title: where another passage is the title now, an old one that stays is a heading. */
function withOneTitle(segments: readonly CarriedSegment[], now: DividedText<UnnamedSegment>): CarriedSegment[] {
  const proposed = now.segments.find(({ kind }) => kind === 'title');
  const title = segments.find((it) => it.kind === 'title' && (!proposed || it.start === proposed.start));
  const only = title ?? segments.find((it) => it.kind === 'title');
  return segments.map((it) => (it.kind === 'title' && it !== only ? { ...it, kind: 'heading' } : it));
}
