import type { Day } from '../../model/edtf.ts';
import { isKept, type Segment } from '../../model/segment.ts';
import { makeDay } from './calendar.ts';
import { datePhrases } from './date-phrases.ts';
import type { DateParts, Phrase } from './meaning.ts';

/** A single date of the text by its parts, where it stands; `day` where they make one without help. */
export interface DatedPhrase {
  readonly phrase: Phrase;
  readonly words: string;
  readonly segment: Segment;
  readonly parts: DateParts;
  readonly day?: Day;
}

/** The single dates in the kept segments of a report, in order. */
export function datedPhrases(text: string, segments: readonly Segment[]): readonly DatedPhrase[] {
  return segments.filter(isKept).flatMap((segment) => datedPhrasesIn(text, segment));
}

/** The single dates of one segment, kept or cut, in order. */
export function datedPhrasesIn(text: string, segment: Segment): readonly DatedPhrase[] {
  return datePhrases(text, segment).flatMap((phrase) => {
    if (phrase.meaning.form !== 'parts') return [];
    const { parts } = phrase.meaning;
    return [{ phrase, words: text.slice(phrase.start, phrase.end), segment, parts, day: fullDay(parts) }];
  });
}

function fullDay({ year, month, day }: DateParts): Day | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : makeDay(year, month, day);
}
