import { contains } from '../model/span.ts';
import type { Period } from './addresses.ts';
import type { Corpus, DatedSentence, PeriodGroup } from './corpus.ts';
import { type Page, pageCount, pageOf } from './pages.ts';
import { type DateNote, dateNote } from './report-view.ts';
import { type SentenceView, sentenceView } from './sentence-view.ts';

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

/** A dated sentence: its words, how the date is known, and where it stands. */
export interface EntryView extends SentenceView {
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

/** All periods of the chronology in order of time, years without a month before their months. */
export function periodsOf(corpus: Corpus): PeriodLink[] {
  return corpus.periods.map((group) => linkTo(corpus, group));
}

function linkTo({ addresses }: Corpus, { period, rows }: PeriodGroup): PeriodLink {
  return { period, address: addresses.period(period), sentences: rows.length };
}

/** The pages of the period at a position of `corpus.periods`. */
export function periodViews(corpus: Corpus, position: number): PeriodView[] {
  const group = corpus.periods[position];
  if (!group) throw new Error(`expected a position below ${corpus.periods.length}, got ${position}`);
  const { period, rows } = group;
  const [previous, next] = [corpus.periods[position - 1], corpus.periods[position + 1]];
  const address = (page: number) => corpus.addresses.period(period, page);
  return Array.from({ length: pageCount(rows.length, ROWS_A_PAGE) }, (_, index): PeriodView => {
    const page = pageOf(rows, { number: index + 1, size: ROWS_A_PAGE, address });
    return {
      period,
      rows: page,
      days: daysOf(corpus, page.items),
      previous: previous && linkTo(corpus, previous),
      next: next && linkTo(corpus, next),
    };
  });
}

/** A dated sentence as an entry of the chronology. */
export function entryView(corpus: Corpus, dated: DatedSentence): EntryView {
  const { from, sentence, mark } = dated;
  const marks = from.marks[sentence.segment] ?? [];
  const within = marks.filter((it) => contains(sentence, it));
  return { ...sentenceView(corpus, dated, within), note: mark && dateNote(from, mark) };
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
    .replace(/[^\w-]/gu, (sign) => `.${sign.codePointAt(0)}`)}`;
}
