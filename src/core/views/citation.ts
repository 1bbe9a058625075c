import type { Segment } from '../model/segment.ts';
import { bracketed } from '../model/title.ts';
import type { Published } from '../model/working.ts';
import type { Corpus, ReadReport } from './corpus.ts';
import { publisherOf } from './named.ts';

/** What a citation of a report, or of one paragraph of it, is made of. */
export interface CitationView {
  readonly publisher?: string;
  readonly title: string;
  readonly published: Published;
  readonly paragraph?: number;
  readonly archive: string;
  readonly permalink: string;
  /** The first 16 hexadecimal digits of the original's SHA-256. */
  readonly sha256: string;
}

/** The citation of a report, or of a segment of it. */
export function citationOf(corpus: Corpus, from: ReadReport, segment?: Segment): CitationView {
  const { report, reading, title } = from;
  const { addresses } = corpus;
  return {
    publisher: publisherOf(corpus, report)?.name,
    title: bracketed(title),
    published: reading.published,
    paragraph: segment && from.numbers.get(segment.id),
    archive: corpus.info.title,
    permalink: addresses.permalink(segment ? addresses.paragraph(report.id, segment.id) : addresses.report(report.id)),
    sha256: report.original.sha256.slice(0, 16),
  };
}
