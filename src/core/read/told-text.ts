import type { Authority } from '../model/authority.ts';
import type { ActorId } from '../model/identifiers.ts';
import type { DateMark, Mark, NameMark } from '../model/mark.ts';
import type { Sentence } from '../model/reading.ts';
import type { Segment, SegmentKind } from '../model/segment.ts';
import type { Published } from '../model/working.ts';

/** A sentence with the marks in it, in order. */
export interface ToldSentence extends Sentence {
  /** Its place among the reading's sentences. */
  readonly index: number;
  readonly kind: SegmentKind;
  readonly text: string;
  readonly names: readonly NameMark[];
  readonly dates: readonly DateMark[];
}

/** What the finders of figures, speech and happenings read: sentences with names and dates, and the records they mean. */
export interface ToldText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly ToldSentence[];
  readonly published: Published;
  /** Who published the report, whose own words need no speaker; absent where it is not known. */
  readonly publisher?: ActorId;
  /** The lexicon's records by id, for kinds and parents. */
  readonly records: ReadonlyMap<string, Authority>;
}

/** What was read before claims are. */
export interface MarkedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark[];
  readonly published: Published;
  readonly publisher?: ActorId;
}

/** Deals the marks, which are in order, out to their sentences in one walk. */
export function tellText(marked: MarkedText, records: ReadonlyMap<string, Authority>): ToldText {
  const { text, segments, published, publisher } = marked;
  let next = 0;
  const sentences = marked.sentences.map((sentence, index): ToldSentence => {
    while ((marked.marks[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
    const mine: Mark[] = [];
    for (let mark = marked.marks[next]; mark && mark.start < sentence.end; mark = marked.marks[++next]) mine.push(mark);
    return {
      ...sentence,
      index,
      kind: segments[sentence.segment]?.kind ?? 'paragraph',
      text: text.slice(sentence.start, sentence.end),
      names: mine.filter((mark): mark is NameMark => mark.type !== 'date'),
      dates: mine.filter((mark): mark is DateMark => mark.type === 'date'),
    };
  });
  return { text, segments, sentences, published, publisher, records };
}
