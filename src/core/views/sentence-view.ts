import type { Mark } from '../model/mark.ts';
import type { Corpus, Located } from './corpus.ts';
import { type Named, namedReport, publisherOf } from './named.ts';
import { type PassageView, passageOf } from './passage.ts';

/** A sentence away from its report: its words, and where it stands. */
export interface SentenceView extends WhenceView {
  readonly passage: PassageView;
}

/** Where a sentence stands: its paragraph, its report, who published that and when (EDTF). */
export interface WhenceView {
  readonly address: string;
  readonly paragraph?: number;
  readonly report: Named;
  readonly publisher?: Named;
  readonly published: string | null;
}

/** A sentence with the marks to be shown in it. */
export function sentenceView(corpus: Corpus, located: Located, marks: readonly Mark[]): SentenceView {
  const { from, sentence } = located;
  return { passage: passageOf(corpus, from, { span: sentence, marks }), ...whenceOf(corpus, located) };
}

/** Where a sentence stands. */
export function whenceOf(corpus: Corpus, located: Located): WhenceView {
  const { from, sentence } = located;
  const segment = from.report.segments[sentence.segment];
  return {
    address: sentenceAddress(corpus, located),
    paragraph: segment && from.numbers.get(segment.id),
    report: namedReport(corpus, from),
    publisher: publisherOf(corpus, from.report),
    published: from.reading.published.value,
  };
}

/** The address of the paragraph a sentence stands in. */
export function sentenceAddress({ addresses }: Corpus, { from: { report }, sentence }: Located): string {
  const segment = report.segments[sentence.segment];
  return segment ? addresses.paragraph(report.id, segment.id) : addresses.report(report.id);
}
