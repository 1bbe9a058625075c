import type { HistoricEvent } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import { paragraphAddress } from '../model/register-address.ts';
import type { Anchor, ToldEvent } from '../model/register-entry.ts';
import type { Report } from '../model/report.ts';
import { inCodeUnits } from './in-code-units.ts';

/** A published report with its reading, as far as events are told from it. */
export interface TellingReport {
  readonly report: Pick<Report, 'id' | 'text' | 'segments'>;
  readonly reading: Pick<Reading, 'sentences' | 'claims'>;
}

/**
 * An event as the register keeps it: with the exact words of every claim that tells it. `event` refers to reports by
 * their place in `reports`.
 *
 * @throws where an event refers to a report, claim, sentence or segment that is not there.
 */
export function toldEvent(reports: readonly TellingReport[], event: HistoricEvent): ToldEvent {
  const anchors = event.accounts.map(({ report, claim }) => anchorOf(at(reports, report), claim));
  return {
    kind: event.kind,
    edtf: event.edtf,
    places: event.places,
    ...(event.title ? { title: event.title.text } : {}),
    anchors: distinct(anchors.sort(byPlace)),
  };
}

/** Where the words of an anchor lie in the text of its paragraph's segment; `undefined` where they do not stand there. */
export function locateQuote(paragraph: string, { quote, occurrence = 1 }: Anchor): number | undefined {
  let start = paragraph.indexOf(quote);
  for (let seen = 1; seen < occurrence && start >= 0; seen++) start = paragraph.indexOf(quote, start + 1);
  return start < 0 ? undefined : start;
}

function anchorOf({ report, reading }: TellingReport, index: number): Anchor {
  const claim = at(reading.claims, index);
  const segment = at(report.segments, at(reading.sentences, claim.sentence).segment);
  const quote = report.text.slice(claim.clause.start, claim.clause.end).trim();
  const paragraph = report.text.slice(segment.start, segment.end);
  const occurrence = occurrenceOf(paragraph, quote, claim.clause.start - segment.start);
  return { paragraph: paragraphAddress(report.id, segment.id), quote, ...(occurrence ? { occurrence } : {}) };
}

/** Which of the places where a quote stands in a paragraph begins at `from` or after it; none where it stands once. */
function occurrenceOf(paragraph: string, quote: string, from: number): number | undefined {
  const starts: number[] = [];
  for (let start = paragraph.indexOf(quote); start >= 0; start = paragraph.indexOf(quote, start + 1))
    starts.push(start);
  return starts.length > 1 ? starts.findIndex((start) => start >= from) + 1 : undefined;
}

/** By paragraph, quote and occurrence. */
function byPlace(a: Anchor, b: Anchor): number {
  return (
    inCodeUnits(a.paragraph, b.paragraph) || inCodeUnits(a.quote, b.quote) || (a.occurrence ?? 0) - (b.occurrence ?? 0)
  );
}

function distinct(sorted: readonly Anchor[]): Anchor[] {
  return sorted.filter((it, index) => {
    const before = sorted[index - 1];
    return before === undefined || byPlace(before, it) !== 0;
  });
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`expected an index below ${items.length}, got ${index}`);
  return item;
}
