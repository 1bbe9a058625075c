import { type Day, edtfBounds } from '../../model/edtf.ts';
import type { Segment } from '../../model/segment.ts';
import { CALENDAR_DAYS } from './calendar-days.ts';
import { findPhrases } from './finder.ts';
import { valueOn } from './value-on.ts';

/** The day of writing that relative dates count from: EDTF, and the first and last day it can be. */
export interface Anchor {
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
}

/** The anchor an EDTF value gives; null where it is unknown, open, or longer than a year. */
export function anchorAt(edtf: string | null): Anchor | null {
  const bounds = edtf === null ? undefined : edtfBounds(edtf);
  if (edtf === null || !bounds?.first || !bounds.last) return null;
  return { edtf, first: bounds.first, last: bounds.last };
}

/**
 * The anchor of each segment: the report's publication, but for a quotation signed with a full date (a tweet with its
 * attribution line), whose "today" is the day it was written.
 */
export function anchorsOf(
  text: string,
  segments: readonly Segment[],
  published: string | null,
): readonly (Anchor | null)[] {
  const common = anchorAt(published);
  return segments.map((segment, at) => {
    const next = segments[at + 1];
    const signed = segment.kind === 'quote' && next?.kind === 'attribution' ? signatureDay(text, next) : null;
    return signed ?? common;
  });
}

/** The one full date of a signature line. */
function signatureDay(text: string, line: Segment): Anchor | null {
  const [phrase] = findPhrases(text, line, CALENDAR_DAYS);
  if (phrase?.meaning.form !== 'parts' || phrase.meaning.parts.year === undefined) return null;
  const value = valueOn(phrase.meaning, { today: '0001-01-01' as Day, future: false });
  return anchorAt(value?.edtf ?? null);
}
