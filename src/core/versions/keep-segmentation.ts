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
  const divisions = divisionsOf({ old, now, matched, found: new Set(matched.values()) });
  const segments: CarriedSegment[] = [];
  let at = 0;
  while (at < now.segments.length) {
    const division = divisions.get(at);
    segments.push(...(division?.segments ?? [segmentAt(old, now, { at, was: matched.get(at) })]));
    at += division?.length ?? 1;
  }
  return segments;
}

interface Texts {
  readonly old: DividedText;
  readonly now: DividedText<UnnamedSegment>;
  readonly matched: Matched;
  /** The old segments that were found again. */
  readonly found: ReadonlySet<number>;
}

/** Old segments that hold exactly the words of a run of proposed ones. */
interface Division {
  readonly segments: readonly CarriedSegment[];
  /** The first of the old segments. */
  readonly from: number;
  /** How many proposed ones they stand for. */
  readonly length: number;
}

/** By the first proposed segment; what might be divided in two ways, or from two places, is left as proposed. */
function divisionsOf(texts: Texts): ReadonlyMap<number, Division> {
  const starts = startsOf(texts);
  const single = new Map<number, Division>();
  const claims = new Map<number, number>();
  for (const at of texts.now.segments.keys()) {
    if (texts.matched.has(at)) continue;
    const from = starts.get(openingAt(texts.now, at)) ?? [];
    const fitting = from.length > MOST_STARTS ? [] : from.flatMap((it) => divisionAt(texts, it, at) ?? []);
    for (const old of fitting.flatMap(claimed)) claims.set(old, (claims.get(old) ?? 0) + 1);
    const [only, ...more] = fitting;
    if (only && more.length === 0) single.set(at, only);
  }
  return new Map([...single].filter(([, division]) => claimed(division).every((old) => claims.get(old) === 1)));
}

/** The old segments that a division takes up, by index. */
function claimed({ from, segments }: Division): readonly number[] {
  return segments.map((_, index) => from + index);
}

const OPENING_LENGTH = 32;

/** Where more places than these begin alike, none is looked at: that keeps time linear in the text. */
const MOST_STARTS = 8;

/** What a text says from the start of a segment, over its end if need be: enough to find the place again. */
function openingAt({ text, segments }: DividedText<UnnamedSegment>, at: number): string {
  const segment = segments[at];
  const { start } = segment ? trimmedSpan(text, segment) : { start: text.length };
  return text.slice(start, start + OPENING_LENGTH);
}

/** Where old passages begin that were not found again, by their opening. */
function startsOf({ old, found }: Texts): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const at of old.segments.keys()) {
    if (found.has(at)) continue;
    const opening = openingAt(old, at);
    const list = starts.get(opening) ?? [];
    starts.set(opening, list);
    list.push(at);
  }
  return starts;
}

const MOST_SEGMENTS = 40;

function divisionAt({ old, now, matched, found }: Texts, from: number, at: number): Division | undefined {
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

function divided(
  old: DividedText,
  now: DividedText<UnnamedSegment>,
  { from, oldCount, at, newCount }: Runs,
): Division | undefined {
  const run = old.segments.slice(from, from + oldCount);
  const [first, last] = [now.segments[at], now.segments[at + newCount - 1]];
  if (!run[0] || !first || !last) return undefined;
  const shift = trimmedSpan(now.text, first).start - trimmedSpan(old.text, run[0]).start;
  const segments = run.map((segment, index): CarriedSegment => {
    const start = index === 0 ? first.start : segment.start + shift;
    return { ...segment, start, end: index === oldCount - 1 ? last.end : segment.end + shift };
  });
  return { segments, from, length: newCount };
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
