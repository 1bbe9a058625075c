import type { Corpus, EventRecord, FormerEvent, ReadReport } from './corpus.ts';
import { type EventHeading, eventHeading, formerHeading } from './event-heading.ts';
import { type Named, namedReport } from './named.ts';

/** The page of a published event that is read differently now: what it held, and where that is told today. */
export interface FormerEventView {
  /** What it was published as. */
  readonly heading: EventHeading;
  readonly permalink: string;
  /** Number of the release since which it is read differently. */
  readonly since: string;
  readonly quotes: readonly FormerQuoteView[];
  /** The events that hold its quotes now. */
  readonly now: readonly EventHeading[];
}

export interface FormerQuoteView {
  /** Absent where its report was withdrawn: the words are off the site. */
  readonly quote?: string;
  readonly address: string;
  /** Absent where its report is no longer on view. */
  readonly report?: Named;
  readonly paragraph?: number;
  /** A revision took its paragraph out of the report. */
  readonly takenOut: boolean;
}

/** The page of an event that no computed event takes up. */
export function formerEventView(corpus: Corpus, former: FormerEvent): FormerEventView {
  const { addresses } = corpus;
  const withdrawn = new Set(corpus.withdrawn.map(({ id }) => id));
  const heading = formerHeading(corpus, former);
  return {
    heading,
    permalink: addresses.permalink(heading.address),
    since: former.since,
    quotes: former.quotes.map(({ report, segment, quote }) => {
      const from = reportOf(corpus, report);
      return {
        quote: withdrawn.has(report) ? undefined : quote,
        address: addresses.paragraph(report, segment),
        report: from && namedReport(corpus, from),
        paragraph: from?.numbers.get(segment),
        takenOut: from !== undefined && !from.report.segments.some(({ id }) => id === segment),
      };
    }),
    now: corpus.events.all.filter((it) => holds(it, former)).map((it) => eventHeading(corpus, it)),
  };
}

function reportOf(corpus: Corpus, id: FormerEvent['quotes'][number]['report']): ReadReport | undefined {
  const position = corpus.positions.get(id);
  return position === undefined ? undefined : corpus.reports[position];
}

/** Whether an event is told by a sentence in which one of the former event's quotes stands. */
function holds({ accounts }: EventRecord, { quotes }: FormerEvent): boolean {
  return accounts.some(({ from, sentence }) => {
    const segment = from.report.segments[sentence.segment]?.id;
    const here = quotes.filter((it) => it.report === from.report.id && it.segment === segment);
    const words = from.report.text.slice(sentence.start, sentence.end);
    return here.some(({ quote }) => words.includes(quote) || quote.includes(words));
  });
}
