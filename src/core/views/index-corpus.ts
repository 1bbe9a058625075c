import type { ArchiveInput } from '../model/archive-input.ts';
import type { Authority } from '../model/authority.ts';
import { readDateValue } from '../model/date-value.ts';
import type { DateMark, Mark, NameMark } from '../model/mark.ts';
import type { Reading, Sentence } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Segment, SegmentKind } from '../model/segment.ts';
import { titleOf } from '../model/title.ts';
import { withVisibleControls } from '../text/scripts.ts';
import { makeAddresses } from './addresses.ts';
import {
  authorityKey,
  type Corpus,
  type DatedSentence,
  type Mention,
  type ReadCorpus,
  type ReadReport,
  reportCount,
} from './corpus.ts';
import { indexClaims } from './index-claims.ts';
import { numberSegments } from './number-segments.ts';

/**
 * Indexes an archive for the views: who is named where, what is dated when. One pass over every report; `readings` are
 * in the order of `input.reports`.
 */
export function indexCorpus(input: ArchiveInput, readings: readonly Reading[]): ReadCorpus {
  const reports = inOrderOfPublication(
    input.reports.map((report, index) => readReportOf(report, readingAt(readings, index))),
  );
  const positions = new Map(reports.map((it, position) => [it.report.id, position]));
  const places = [...input.places].sort(byName);
  const actors = [...input.actors].sort(byName);
  const mentions = new Map<string, Mention[]>();
  const dated: DatedSentence[] = [];
  for (const report of reports) {
    collectMentions(report, mentions);
    dated.push(...datedSentences(report));
  }
  dated.sort(byTime(positions));
  return {
    info: input.info,
    addresses: makeAddresses(input.info.address),
    reports,
    positions,
    places,
    actors,
    authorities: new Map([...places, ...actors].map((it): [string, Authority] => [authorityKey(it), it])),
    parts: groupBy([...places, ...actors], (it) => it.parent && authorityKey({ type: it.type, id: it.parent })),
    publishedBy: groupBy(reports, (it) => it.report.publisher),
    mentions,
    claims: indexClaims(reports),
    tallies: new Map([...mentions].map(([key, all]) => [key, { mentions: all.length, reports: reportCount(all) }])),
    dated,
  };
}

/** Lists by key, in the order of `items`; those without a key are left out. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return groups;
}

function readReportOf(report: Report, reading: Reading): ReadReport {
  const title = titleOf(report.text, report.segments, report.suppliedTitle?.text);
  return {
    report,
    reading,
    title: { ...title, text: withVisibleControls(title.text) },
    numbers: numberSegments(report.segments),
    marks: marksBySegment(report.segments, reading.marks),
  };
}

/** Deals marks, which are in order, out to the segments they lie in. */
function marksBySegment(segments: readonly Segment[], marks: readonly Mark[]): Mark[][] {
  let next = 0;
  return segments.map((segment) => {
    const mine: Mark[] = [];
    for (let mark = marks[next]; mark && mark.start < segment.end; mark = marks[++next]) mine.push(mark);
    return mine;
  });
}

function collectMentions(from: ReadReport, into: Map<string, Mention[]>): void {
  const names = from.reading.marks.filter((mark): mark is NameMark => mark.type !== 'date' && mark.entity !== null);
  for (const { sentence, mark } of inSentences(from.reading.sentences, names)) {
    const key = authorityKey({ type: mark.type, id: mark.entity ?? '' });
    const list = into.get(key) ?? [];
    if (list.length === 0) into.set(key, list);
    list.push({ from, sentence, mark });
  }
}

/** What stands in prose: a signature or caption dates itself, not what the report tells. */
const TELLING: ReadonlySet<SegmentKind> = new Set(['paragraph', 'quote', 'item', 'heading', 'title']);

/** The dated sentences of a report, each value once a sentence. */
function datedSentences(from: ReadReport): DatedSentence[] {
  const dates = from.reading.marks.filter((mark): mark is DateMark => mark.type === 'date');
  const found = new Map<string, DatedSentence>();
  for (const { sentence, mark } of inSentences(from.reading.sentences, dates)) {
    const key = `${sentence.start} ${mark.edtf}`;
    if (mark.edtf === null || found.has(key) || !tells(from, sentence)) continue;
    for (const dated of whenReadable(from, sentence, mark.edtf, mark)) found.set(key, dated);
  }
  return [...found.values()];
}

function tells(from: ReadReport, sentence: Sentence): boolean {
  return TELLING.has(from.report.segments[sentence.segment]?.kind ?? 'cut');
}

function whenReadable(from: ReadReport, sentence: Sentence, edtf: string, mark: DateMark): DatedSentence[] {
  const value = readDateValue(edtf);
  return value ? [{ from, sentence, edtf, earliest: value.earliest, latest: value.latest, mark }] : [];
}

/** Pairs marks with the sentence they start in; both are in order, so one walk over both is enough. */
function* inSentences<M extends Mark>(
  sentences: readonly Sentence[],
  marks: readonly M[],
): Generator<{ readonly sentence: Sentence; readonly mark: M }> {
  let at = 0;
  for (const mark of marks) {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) at += 1;
    const sentence = sentences[at];
    if (sentence && sentence.start <= mark.start) yield { sentence, mark };
  }
}

function readingAt(readings: readonly Reading[], index: number): Reading {
  const reading = readings[index];
  if (!reading) throw new Error(`expected a reading for each report, got ${readings.length} for report ${index}`);
  return reading;
}

/** Sorts reports by their day of publication, then by id. */
function inOrderOfPublication(reports: readonly ReadReport[]): ReadReport[] {
  const dated = reports.map((it) => ({ it, order: publicationOrder(it) }));
  dated.sort((a, b) => compare(a.order, b.order) || compare(a.it.report.id, b.it.report.id));
  return dated.map(({ it }) => it);
}

/** Reports whose day is unknown come last. */
function publicationOrder(it: ReadReport): string {
  const { value } = it.reading.published;
  return (value && readDateValue(value)?.earliest) || '~';
}

/** Compares dated sentences by what their dates can mean, then by the place of their report and their place in it. */
function byTime(positions: Corpus['positions']): (a: DatedSentence, b: DatedSentence) => number {
  const position = ({ from }: DatedSentence) => positions.get(from.report.id) ?? 0;
  return (a, b) =>
    compare(a.earliest, b.earliest) ||
    compare(a.latest, b.latest) ||
    compare(a.edtf, b.edtf) ||
    position(a) - position(b) ||
    a.sentence.start - b.sentence.start;
}

const NAMES = new Intl.Collator('en', { sensitivity: 'variant', numeric: true });

function byName(a: Authority, b: Authority): number {
  return NAMES.compare(sortName(a.name), sortName(b.name)) || compare(a.id, b.id);
}

/** A name as it is filed: without its article. */
function sortName(name: string): string {
  return name.replace(/^(?:al|an|ar|as|at|the)[-\s]/iu, '').replace(/^["“‘']+/u, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
