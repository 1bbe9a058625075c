import { isName } from '../model/mark.ts';
import { isKept, type Segment, trimmedSpan } from '../model/segment.ts';
import type { WorkingStatus } from '../model/working.ts';
import { authorityKey, type Corpus, type ReadReport, type ToldClaim } from './corpus.ts';
import { certaintyOf, type EventHeading, eventHeading } from './event-heading.ts';
import type { SearchEvent, SearchName, SearchPassage } from './search-source.ts';

/** How passages call records and events. */
export interface PassageNaming {
  /** By `authorityKey`. */
  readonly records: ReadonlyMap<string, number>;
  readonly eventOf: EventWords;
}

/** How events are called, and how their dates are told with how these are known. */
export interface EventWords {
  readonly name: (heading: EventHeading) => string;
  readonly when: (edtf: string | null, certainty: WorkingStatus) => string;
}

/** The passages of a report that the search can find, in order: its kept segments that have words. */
export function searchPassages(corpus: Corpus, from: ReadReport, naming: PassageNaming): SearchPassage[] {
  const told = Map.groupBy(corpus.claims.ofReport.get(from.report.id) ?? [], ({ sentence }) => sentence.segment);
  return foundSegments(from).map(({ segment, index }) => {
    const line = oneLine(from.report.text, segment);
    return {
      id: segment.id,
      number: from.numbers.get(segment.id),
      text: line.text,
      names: namesIn(from, index, { line, records: naming.records }),
      events: eventsOf(corpus, told.get(index) ?? [], naming.eventOf),
    };
  });
}

/** The segments of a report that the search counts as its passages, with their index. */
export function foundSegments({ report }: ReadReport): { readonly segment: Segment; readonly index: number }[] {
  return report.segments.flatMap((segment, index) => {
    const { start, end } = trimmedSpan(report.text, segment);
    return isKept(segment) && end > start ? [{ segment, index }] : [];
  });
}

interface Line {
  readonly text: string;
  /** Where each unit of the report's text stands in the line, counted from `from`. */
  readonly places: readonly number[];
  readonly from: number;
}

/** The words of a segment with one space for every run of white space. */
function oneLine(text: string, segment: Segment): Line {
  const { start, end } = trimmedSpan(text, segment);
  const places: number[] = [];
  let line = '';
  for (const run of text.slice(start, end).match(/\s+|\S+/gu) ?? []) {
    const blank = run.trim() === '';
    for (let unit = 0; unit < run.length; unit += 1) places.push(line.length + (blank ? 0 : unit));
    line += blank ? ' ' : run;
  }
  return { text: line, places: [...places, line.length], from: start };
}

function namesIn(
  { marks }: ReadReport,
  segment: number,
  { line, records }: { readonly line: Line; readonly records: ReadonlyMap<string, number> },
): SearchName[] {
  return (marks[segment] ?? []).flatMap((mark) => {
    if (!isName(mark) || mark.entity === null) return [];
    const record = records.get(authorityKey({ type: mark.type, id: mark.entity }));
    const [start, end] = [line.places[mark.start - line.from], line.places[mark.end - line.from]];
    return record === undefined || start === undefined || end === undefined ? [] : [{ record, start, end }];
  });
}

/** The events told in a passage, each once. */
function eventsOf(corpus: Corpus, told: readonly ToldClaim[], { name, when }: EventWords): SearchEvent[] {
  const events = new Set(told.flatMap((it) => corpus.events.ofClaim.get(it) ?? []));
  return [...events].map((record) => {
    const heading = eventHeading(corpus, record);
    return { title: name(heading), address: heading.address, when: when(heading.edtf, certaintyOf(record)) };
  });
}
