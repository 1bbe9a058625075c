import type { DateMark } from '../model/mark.ts';
import type { ReadReport } from './corpus.ts';

/** A date of a paragraph and how it was worked out; the anchor is given where it is not the day of publication. */
export interface DateNote extends Pick<DateMark, 'edtf' | 'status' | 'rule' | 'anchor' | 'candidates' | 'decided'> {
  readonly phrase: string;
}

/** The note of a date mark. */
export function dateNote(
  from: ReadReport,
  { text, edtf, status, rule, anchor, candidates, decided }: DateMark,
): DateNote {
  const known = from.reading.published.value;
  return { phrase: text, edtf, status, rule, candidates, decided, anchor: anchor === known ? null : anchor };
}
