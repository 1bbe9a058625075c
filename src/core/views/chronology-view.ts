import { type DateValue, readDateValue } from '../model/date-value.ts';
import { isName } from '../model/mark.ts';
import { type Period, periodPath } from './addresses.ts';
import { authorityKey, type Corpus, type DatedSentence } from './corpus.ts';
import { type Named, namedAuthority, namedReport, publisherOf } from './named.ts';
import { type Page, pageCount, pageOf } from './pages.ts';
import { type PieceView, passageOf } from './passage.ts';
import type { DateNote } from './report-view.ts';

/** One page of the chronology: a month, or a year where no month is known. */
export interface PeriodView {
  readonly period: Period;
  readonly days: readonly DayView[];
  readonly rows: Page<unknown>;
  readonly previous?: PeriodLink;
  readonly next?: PeriodLink;
}

/** The sentences of one date value, under it. */
export interface DayView {
  /** Fragment of the day on its page. */
  readonly id: string;
  readonly edtf: string;
  readonly entries: readonly EntryView[];
}

/** A dated sentence: its words, how the date is known, whom and what it names, and where it stands. */
export interface EntryView {
  readonly pieces: readonly PieceView[];
  readonly language: string;
  readonly address: string;
  readonly paragraph?: number;
  readonly report: Named;
  readonly publisher?: Named;
  readonly places: readonly Named[];
  readonly actors: readonly Named[];
  /** Absent where the report has no date and stands under its day of publication. */
  readonly note?: DateNote;
}

/** A period with how many dated sentences it holds. */
export interface PeriodLink {
  readonly period: Period;
  readonly address: string;
  readonly sentences: number;
}

/** How many dated sentences stand on one page. */
export const ROWS_A_PAGE = 60;

/** The period a date value is filed under: the month it starts in (or ends in, where its start is open), else the year. */
export function periodOf(edtf: string): Period | undefined {
  const value = readDateValue(edtf);
  return value && periodOfValue(value);
}

/** All periods of the chronology in order of time, years without a month before their months. */
export function periodsOf(corpus: Corpus): PeriodLink[] {
  return [...groupByPeriod(corpus).values()].map(({ period, rows }) => ({
    period,
    address: corpus.addresses.period(period),
    sentences: rows.length,
  }));
}

/** Every page of the chronology, in order of time: the door of `/chronology/YYYY/MM/`. */
export function periodViews(corpus: Corpus): PeriodView[] {
  const links = periodsOf(corpus);
  return [...groupByPeriod(corpus).values()].flatMap(({ period, rows }, index) => {
    const address = (page: number) => corpus.addresses.period(period, page);
    return Array.from({ length: pageCount(rows.length, ROWS_A_PAGE) }, (_, at): PeriodView => {
      const page = pageOf(rows, { number: at + 1, size: ROWS_A_PAGE, address });
      return {
        period,
        rows: page,
        days: daysOf(corpus, page.items),
        previous: links[index - 1],
        next: links[index + 1],
      };
    });
  });
}

/** A dated sentence as an entry of the chronology. */
export function entryView(corpus: Corpus, dated: DatedSentence): EntryView {
  const { from, sentence, mark } = dated;
  const { report } = from;
  const segment = report.segments[sentence.segment];
  const marks = from.marks[sentence.segment] ?? [];
  const within = marks.filter((it) => it.start >= sentence.start && it.end <= sentence.end);
  const named = (type: 'place' | 'actor') => {
    const keys = within.filter((it) => isName(it, type)).map((it) => authorityKey({ type, id: it.entity ?? '' }));
    const found = [...new Set(keys)].map((key) => corpus.authorities.get(key)).filter((it) => it !== undefined);
    return found.map((it) => namedAuthority(corpus, it));
  };
  return {
    pieces: passageOf(corpus, from, sentence, within),
    language: report.language,
    address: segment ? corpus.addresses.paragraph(report.id, segment.id) : corpus.addresses.report(report.id),
    paragraph: segment && from.numbers.get(segment.id),
    report: namedReport(corpus, from),
    publisher: publisherOf(corpus, report),
    places: named('place'),
    actors: named('actor'),
    note: mark && { phrase: mark.text, edtf: mark.edtf, status: mark.status, rule: mark.rule, anchor: mark.anchor },
  };
}

interface PeriodGroup {
  readonly period: Period;
  readonly rows: DatedSentence[];
}

/** Groups the dated sentences, which are in order of time, by period; the periods come out in order as well. */
function groupByPeriod({ dated }: Corpus): Map<string, PeriodGroup> {
  const groups = new Map<string, PeriodGroup>();
  for (const row of dated) {
    const period = periodOf(row.edtf);
    if (!period) continue;
    const group = groups.get(periodPath(period)) ?? { period, rows: [] };
    groups.set(periodPath(period), group);
    group.rows.push(row);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Neighbours in the list that share a value make one day. */
function daysOf(corpus: Corpus, rows: readonly DatedSentence[]): DayView[] {
  const days = new Map<string, EntryView[]>();
  for (const row of rows) {
    const entries = days.get(row.edtf) ?? [];
    days.set(row.edtf, entries);
    entries.push(entryView(corpus, row));
  }
  return [...days].map(([edtf, entries]) => ({ id: dayId(edtf), edtf, entries }));
}

/** A fragment made from an EDTF value: `d2019-08-27`, `d2019-04-26_open`. */
function dayId(edtf: string): string {
  return `d${edtf
    .replaceAll('..', 'open')
    .replaceAll('/', '_')
    .replace(/[^0-9a-zA-Z_-]/gu, (sign) => `.${sign.codePointAt(0)}`)}`;
}

function periodOfValue({ start, end }: DateValue): Period | undefined {
  const point = start ?? end;
  return point && { year: point.year, month: point.month };
}
