import { type Segment, trimmedSpan, type UnnamedSegment } from '../model/segment.ts';
import type { CarriedSegment, DividedText } from './carried.ts';
import type { Matched } from './match-unchanged.ts';

/**
 * A new text divided as the old one was, wherever the old division holds: an unchanged passage keeps its segment's id and
 * kind, and words that rules of today would divide in other places than those of then stay divided as they were. What is
 * not the same to the letter is divided as proposed.
 */
export function keepSegmentation(
  old: DividedText,
  now: DividedText<UnnamedSegment>,
  matched: Matched,
): readonly CarriedSegment[] {
  const found = new Set(matched.values());
  const starts = startsOf(old, found);
  const ambiguous = repeated(now, matched);
  const segments: CarriedSegment[] = [];
  let at = 0;
  while (at < now.segments.length) {
    const clear = !matched.has(at) && !ambiguous.has(openingAt(now, at));
    const division = clear ? divisionAt({ old, now, matched, found, starts }, at) : undefined;
    segments.push(...(division?.segments ?? [segmentAt(old, now, { at, was: matched.get(at) })]));
    at += division?.length ?? 1;
  }
  return withOneTitle(segments, now);
}

const OPENING_LENGTH = 32;

/** What a text says from the start of a segment, over its end if need be: enough to find the place again. */
function openingAt({ text, segments }: DividedText<UnnamedSegment>, at: number): string {
  const segment = segments[at];
  const { start } = segment ? trimmedSpan(text, segment) : { start: text.length };
  return text.slice(start, start + OPENING_LENGTH);
}

/** Where passages begin that were not found again, by their opening; those that repeat are left out. */
function startsOf(old: DividedText, found: ReadonlySet<number>): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const twice = new Set<string>();
  for (const at of old.segments.keys()) {
    if (found.has(at)) continue;
    const opening = openingAt(old, at);
    if (starts.has(opening)) twice.add(opening);
    starts.set(opening, at);
  }
  for (const opening of twice) starts.delete(opening);
  return starts;
}

function repeated(now: DividedText<UnnamedSegment>, matched: Matched): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const at of now.segments.keys()) {
    if (matched.has(at)) continue;
    const opening = openingAt(now, at);
    if (once.has(opening)) twice.add(opening);
    once.add(opening);
  }
  return twice;
}

interface Division {
  readonly old: DividedText;
  readonly now: DividedText<UnnamedSegment>;
  readonly matched: Matched;
  /** The old segments that were found again. */
  readonly found: ReadonlySet<number>;
  readonly starts: ReadonlyMap<string, number>;
}

const MOST_SEGMENTS = 40;

/** The old segments that hold exactly the words of a run of proposed ones, and how many of those. */
function divisionAt({ old, now, matched, found, starts }: Division, at: number) {
  const from = starts.get(openingAt(now, at));
  if (from === undefined) return undefined;
  let [oldCount, newCount] = [1, 1];
  while (oldCount + newCount < MOST_SEGMENTS) {
    const [was, is] = [wordsOf(old, from, oldCount), wordsOf(now, at, newCount)];
    if (was === is) return oldCount + newCount === 2 ? undefined : divided(old, now, { from, oldCount, at, newCount });
    if (is.startsWith(was) && from + oldCount < old.segments.length && !found.has(from + oldCount)) oldCount++;
    else if (was.startsWith(is) && at + newCount < now.segments.length && !matched.has(at + newCount)) newCount++;
    else return undefined;
  }
  return undefined;
}

/** The text of so many segments, trimmed. */
function wordsOf({ text, segments }: DividedText<UnnamedSegment>, from: number, count: number): string {
  const [first, last] = [segments[from], segments[from + count - 1]];
  if (!first || !last) return '';
  const { start, end } = trimmedSpan(text, { start: first.start, end: last.end });
  return text.slice(start, end);
}

interface Runs {
  readonly from: number;
  readonly oldCount: number;
  readonly at: number;
  readonly newCount: number;
}

function divided(old: DividedText, now: DividedText<UnnamedSegment>, { from, oldCount, at, newCount }: Runs) {
  const run = old.segments.slice(from, from + oldCount);
  const [first, last] = [now.segments[at], now.segments[at + newCount - 1]];
  if (!run[0] || !first || !last) return undefined;
  const shift = trimmedSpan(now.text, first).start - trimmedSpan(old.text, run[0]).start;
  const segments = run.map((segment, index): CarriedSegment => {
    const start = index === 0 ? first.start : segment.start + shift;
    return { ...segment, start, end: index === oldCount - 1 ? last.end : segment.end + shift };
  });
  return { segments, length: newCount };
}

function segmentAt(
  old: DividedText,
  now: DividedText<UnnamedSegment>,
  { at, was }: { readonly at: number; readonly was: number | undefined },
): CarriedSegment {
  const proposed = now.segments[at];
  if (!proposed) throw new Error(`expected a segment below ${now.segments.length}, got ${at}`);
  const same: Segment | undefined = was === undefined ? undefined : old.segments[was];
  return same ? { ...same, start: proposed.start, end: proposed.end } : proposed;
}

/** A text has one title: where another passage is the title now, an old one that stays is a heading. */
function withOneTitle(segments: readonly CarriedSegment[], now: DividedText<UnnamedSegment>): CarriedSegment[] {
  const proposed = now.segments.find(({ kind }) => kind === 'title');
  const title = segments.find((it) => it.kind === 'title' && (!proposed || it.start === proposed.start));
  const only = title ?? segments.find((it) => it.kind === 'title');
  return segments.map((it) => (it.kind === 'title' && it !== only ? { ...it, kind: 'heading' } : it));
}
