import type { DateMark } from '../model/mark.ts';
import type { Sentence } from '../model/reading.ts';
import { isKept, type Segment } from '../model/segment.ts';
import { contains, type Span } from '../model/span.ts';
import type { Published } from '../model/working.ts';
import { anchorsOf } from './dates/anchor.ts';
import { datePhrases } from './dates/date-phrases.ts';
import { isFuture } from './dates/is-future.ts';
import { resolveByPublication } from './dates/resolve-by-publication.ts';
import { type KnownDate, resolveByText } from './dates/resolve-by-text.ts';
import type { Situated, Working } from './dates/situation.ts';

/** What reading the dates of a report needs. */
export interface DatedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly published: Published;
}

/**
 * The dates of a report with their working, in order, never overlapping, none in `cut` segments. Dates that need only
 * themselves or the day of publication are worked out first, then those that hang on one of these. What cannot be known
 * is unresolved and says why.
 */
export function readDates(input: DatedText): DateMark[] {
  const situated = situate(input);
  const workings = situated.map(resolveByPublication);
  const known = situated.flatMap((at, index) => knownDate(at, workings[index]));
  return situated.map((at, index) => {
    const working = workings[index] ?? resolveByText(at, known);
    if (!workings[index]) insert(known, knownDate(at, working));
    return dateMark(input.text, at.phrase, working);
  });
}

function situate({ text, segments, sentences, published }: DatedText): readonly Situated[] {
  const anchors = anchorsOf(text, segments, published.value);
  return segments.flatMap((segment, index) => {
    if (!isKept(segment)) return [];
    const own = sentences.filter((sentence) => sentence.segment === index);
    return datePhrases(text, segment).map((phrase) => {
      const sentence = own.find((it) => contains(it, phrase)) ?? segment;
      const future = isFuture(text.slice(sentence.start, phrase.start));
      return { phrase, segment: index, sentence, anchor: anchors[index] ?? null, future };
    });
  });
}

function knownDate({ phrase, segment }: Situated, working: Working | undefined): KnownDate[] {
  if (!working || working.edtf === null) return [];
  return [{ start: phrase.start, end: phrase.end, segment, edtf: working.edtf }];
}

/** Keeps the known dates in order when one more becomes known. */
function insert(known: KnownDate[], dates: readonly KnownDate[]): void {
  known.push(...dates);
  known.sort((a, b) => a.start - b.start);
}

function dateMark(text: string, { start, end }: Span, working: Working): DateMark {
  return { type: 'date', start, end, text: text.slice(start, end), ...working };
}
