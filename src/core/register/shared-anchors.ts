import type { EventId } from '../model/identifiers.ts';
import type { RegisterAddress } from '../model/register-address.ts';
import type { Anchor, ToldEvent } from '../model/register-entry.ts';
import type { Register } from '../model/release.ts';
import type { Span } from '../model/span.ts';
import { locateQuote } from './told-event.ts';

/** The text of a paragraph's segment as it is now; `undefined` where the paragraph is not on view. */
export type ParagraphText = (address: RegisterAddress) => string | undefined;

/** A told event and a published one that share anchors, and how many. */
export interface Sharing {
  readonly index: number;
  readonly id: EventId;
  /** The sum over the published anchors of the best likeness to an anchor of the told event, 0–1 each. */
  readonly shared: number;
}

/**
 * All pairs of a told and a published event that share anchors. An anchor is shared when both stand in one paragraph and
 * are the same words but for their edges: what both hold is at least half of what either holds. So a reader that draws the edges of a
 * clause better keeps the addresses of events, and words beside them do not inherit one.
 */
export function sharedAnchors(
  told: readonly ToldEvent[],
  events: Register['events'],
  textOf: ParagraphText,
): readonly Sharing[] {
  const index = indexAnchors(told, textOf);
  return [...events].flatMap(([id, { entry }]) => {
    const sums = new Map<number, number>();
    for (const anchor of entry.anchors) {
      for (const [event, likeness] of likest(index.get(anchor.paragraph) ?? [], spanOf(anchor, textOf)))
        sums.set(event, (sums.get(event) ?? 0) + likeness);
    }
    return [...sums].map(([event, shared]) => ({ index: event, id, shared }));
  });
}

/** An anchor of a told event: which event's, and where it stands in its paragraph. */
interface Placed extends Span {
  readonly event: number;
}

function indexAnchors(told: readonly ToldEvent[], textOf: ParagraphText): Map<RegisterAddress, Placed[]> {
  const index = new Map<RegisterAddress, Placed[]>();
  for (const [event, { anchors }] of told.entries()) {
    for (const anchor of anchors) {
      const span = spanOf(anchor, textOf);
      if (!span) continue;
      const here = index.get(anchor.paragraph) ?? [];
      here.push({ ...span, event });
      index.set(anchor.paragraph, here);
    }
  }
  return index;
}

function spanOf(anchor: Anchor, textOf: ParagraphText): Span | undefined {
  const text = textOf(anchor.paragraph);
  const start = text === undefined ? undefined : locateQuote(text, anchor);
  return start === undefined ? undefined : { start, end: start + anchor.quote.length };
}

const LEAST_LIKENESS = 0.5;

/** Of each event the anchor most like a span, where it is like enough. */
function likest(placed: readonly Placed[], span: Span | undefined): Map<number, number> {
  const best = new Map<number, number>();
  if (!span) return best;
  for (const it of placed) {
    const like = likeness(it, span);
    if (like >= LEAST_LIKENESS) best.set(it.event, Math.max(like, best.get(it.event) ?? 0));
  }
  return best;
}

/** What two spans have in common, as a part of what they cover together (Jaccard). */
function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (a.end - a.start + b.end - b.start - common);
}
