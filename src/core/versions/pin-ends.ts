import { trimmedSpan, type UnnamedSegment } from '../model/segment.ts';
import type { CarriedSegment, DividedText } from './carried.ts';

/**
 * A new text whose beginning and end, as far as they are those of the old one to the letter, are divided as before and
 * keep their ids: what is changed in place moves nothing before or after it, and repeated words are told apart by where they
 * stand. The middle is divided as proposed.
 */
export function pinEnds(old: DividedText, now: DividedText<UnnamedSegment>): DividedText<CarriedSegment> {
  if (old.text === now.text) return old;
  const common = commonEnds(old.text, now.text);
  const shift = now.text.length - old.text.length;
  const lastOfPrefix = old.segments.findLastIndex((it) => isInPrefix(old.text, it, common));
  const firstOfSuffix = old.segments.findIndex((_, index) => isInSuffix(old, now, { index, common }));
  const first = old.segments.slice(0, lastOfPrefix + 1);
  const last = firstOfSuffix < 0 ? [] : old.segments.slice(firstOfSuffix);
  const start = first.at(-1)?.end ?? 0;
  const end = (last[0]?.start ?? old.text.length) + shift;
  const moved = last.map((it) => ({ ...it, start: it.start + shift, end: it.end + shift }));
  return { text: now.text, segments: [...first, ...cutTo(now.segments, start, end), ...moved] };
}

/** How many units two texts have in common. */
interface CommonEnds {
  /** At the beginning, and at the end. */
  readonly prefix: number;
  readonly suffix: number;
  /** The same without what could as well belong to the other end: words that were repeated, or taken out of a repetition. */
  readonly surePrefix: number;
  readonly sureSuffix: number;
}

function commonEnds(a: string, b: string): CommonEnds {
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < most && a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix)) suffix++;
  const slack = Math.max(0, prefix + suffix - most);
  return { prefix, suffix, surePrefix: prefix - slack, sureSuffix: suffix - slack };
}

/** Whether a segment, with white space after it, is in the common beginning; then all before it are. */
function isInPrefix(text: string, segment: UnnamedSegment, { prefix, surePrefix }: CommonEnds): boolean {
  const { end } = trimmedSpan(text, segment);
  return end <= surePrefix && segment.end <= prefix && end < segment.end;
}

/** Whether a segment, with the white space before it, is in the common end; then all after it are. */
function isInSuffix(
  old: DividedText,
  now: DividedText<UnnamedSegment>,
  { index, common }: { readonly index: number; readonly common: CommonEnds },
): boolean {
  const { length } = old.text;
  const [before, segment] = [old.segments[index - 1], old.segments[index]];
  if (!segment || segment.start < length - common.sureSuffix) return false;
  if (!before) return endsInBlankLine(now.text.slice(Math.max(0, now.text.length - length - 64), -length));
  const { end } = trimmedSpan(old.text, before);
  return end >= length - common.suffix && end < before.end;
}

/** Whether white space with at least two line ends stands last. */
function endsInBlankLine(text: string): boolean {
  return text.slice(text.trimEnd().length).split('\n').length > 2;
}

/** The proposed segments between two places, cut off where they reach over them. */
function cutTo(segments: readonly UnnamedSegment[], start: number, end: number): UnnamedSegment[] {
  return segments.flatMap((it) => {
    const cut = { ...it, start: Math.max(it.start, start), end: Math.min(it.end, end) };
    return cut.start < cut.end ? [cut] : [];
  });
}
