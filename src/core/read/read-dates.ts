import type { DateMark } from '../model/mark.ts';
import type { Sentence } from '../model/reading.ts';
import { isKept, type Segment } from '../model/segment.ts';
import { contains, type Span } from '../model/span.ts';
import type { Published } from '../model/working.ts';
import { anchorsOf } from './dates/anchor.ts';
import { datePhrases } from './dates/date-phrases.ts';
import { inheritYears } from './dates/inherit-years.ts';
import { isFuture } from './dates/is-future.ts';
import { addKnown, type KnownDates, nearKnown } from './dates/known-dates.ts';
import { resolveByPublication } from './dates/resolve-by-publication.ts';
import { resolveByText } from './dates/resolve-by-text.ts';
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
 * themselves or the day of publication are worked out first (a year may come from a date before), then those that hang on one of these. What cannot be known
 * is unresolved and says why.
 */
export function readDates(input: DatedText): DateMark[] {
  const situated = situate(input);
  const workings = inheritYears(situated, situated.map(resolveByPublication), input.segments);
  const known: KnownDates = new Map();
  for (const [index, at] of situated.entries()) remember(known, at, workings[index]);
  return situated.map((at, index) => {
    const working = workings[index] ?? resolveByText(at, nearKnown(known, at.segment, at.phrase.start));
    if (!workings[index]) remember(known, at, working);
    return dateMark(input.text, at.phrase, working);
  });
}

function remember(known: KnownDates, { phrase, segment }: Situated, working: Working | undefined): void {
  if (!working || working.edtf === null) return;
  addKnown(known, { start: phrase.start, end: phrase.end, segment, edtf: working.edtf });
}

/** Every date phrase with its sentence and anchor; phrases and sentences are both in order, so one walk pairs them. */
function situate({ text, segments, sentences, published }: DatedText): readonly Situated[] {
  const anchors = anchorsOf(text, segments, published.value);
  let at = 0;
  return segments.flatMap((segment, index) => {
    if (!isKept(segment)) return [];
    return datePhrases(text, segment).map((phrase) => {
      while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) < phrase.end) at += 1;
      const near = sentences[at];
      const sentence = near && contains(near, phrase) ? near : segment;
      const clause = {
        before: text.slice(sentence.start, phrase.start),
        after: text.slice(phrase.end, sentence.end),
      };
      return { phrase, segment: index, sentence, anchor: anchors[index] ?? null, clause, future: isFuture(clause) };
    });
  });
}

function dateMark(text: string, { start, end }: Span, working: Working): DateMark {
  return { type: 'date', start, end, text: text.slice(start, end), ...working };
}
