import { provisionalSegmentId } from '../../src/core/model/identifiers.ts';
import type { DateMark } from '../../src/core/model/mark.ts';
import type { Segment, SegmentKind } from '../../src/core/model/segment.ts';
import { readDates } from '../../src/core/read/read-dates.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';

/** A segment to be: its kind, its words, and the rule that cut it. */
export type Piece = readonly [kind: SegmentKind, words: string, rule?: string];

/** A report of pieces, each of a kind: every piece is one segment with its line break. */
export function pieces(...parts: readonly Piece[]): {
  readonly text: string;
  readonly segments: readonly Segment[];
} {
  const segments: Segment[] = [];
  let text = '';
  for (const [index, [kind, words, rule]] of parts.entries()) {
    const start = text.length;
    text += `${words}\n\n`;
    segments.push({ id: provisionalSegmentId(index), kind, start, end: text.length, rule });
  }
  return { text, segments };
}

/** The dates of a report of such pieces, published on a day (EDTF) or on one that is not known. */
export function readDatesIn(report: ReturnType<typeof pieces>, published: string | null): readonly DateMark[] {
  const sentences = splitSentences(report.text, report.segments);
  const status = published === null ? 'unresolved' : 'stated';
  return readDates({ ...report, sentences, published: { value: published, status, working: '' } });
}

/** The dates of one paragraph as `words = value`, in order. */
export function valuesIn(words: string, published: string | null): readonly string[] {
  return readDatesIn(pieces(['paragraph', words]), published).map(({ text, edtf }) => `${text} = ${edtf}`);
}
