import type { WorkingStatus } from '../model/working.ts';
import type { Period } from './addresses.ts';
import type { Corpus, EventRecord, PeriodGroup } from './corpus.ts';
import { EVENTS_A_PAGE, isApproximate, type Precision, precisionOf } from './event-heading.ts';
import { type EventRow, eventRow } from './event-row.ts';
import { type FilterChoices, filterChoices } from './filter-choices.ts';
import { type Page, pageCount, pageOf } from './pages.ts';
import { type TimelineView, timelineOf } from './timeline-view.ts';

/** One page of the chronology: a month, a year where no month is known, or the events without a date. */
export interface PeriodView {
  /** Absent for events without a date. */
  readonly period?: Period;
  readonly address: string;
  readonly days: readonly DayView[];
  readonly rows: Page<unknown>;
  /** In how many of the events of all its pages accounts differ. */
  readonly differing: number;
  readonly timeline?: TimelineView;
  readonly choices: FilterChoices;
  readonly previous?: PeriodLink;
  readonly next?: PeriodLink;
}

/** The events of one date value, under it. */
export interface DayView {
  /** Fragment of the day on its page. */
  readonly id: string;
  /** Null for the events that no account dates. */
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** How its dates are known, the surest first. */
  readonly certainties: readonly WorkingStatus[];
  readonly entries: readonly EventRow[];
}

/** A period with how many events it holds, and in how many of them accounts differ. */
export interface PeriodLink {
  /** Absent for events without a date. */
  readonly period?: Period;
  readonly address: string;
  readonly events: number;
  readonly differing: number;
}

/** All periods of the chronology in order of time, years without a month before their months, events without a date last. */
export function periodsOf(corpus: Corpus): PeriodLink[] {
  return groupsOf(corpus).map((group) => linkTo(corpus, group));
}

/** How many pages each period has, in the order of `periodsOf`. */
export function periodTotals(corpus: Corpus): { readonly period?: Period; readonly pages: number }[] {
  return groupsOf(corpus).map(({ period, rows }) => ({ period, pages: pageCount(rows.length, EVENTS_A_PAGE) }));
}

/** The pages of the period at a position of `periodsOf`. */
export function periodViews(corpus: Corpus, position: number): PeriodView[] {
  const groups = groupsOf(corpus);
  const group = groups[position];
  if (!group) throw new Error(`expected a position below ${groups.length}, got ${position}`);
  const { period, rows } = group;
  const [previous, next] = [groups[position - 1], groups[position + 1]];
  const shared = {
    period,
    differing: rows.filter(differs).length,
    previous: previous && linkTo(corpus, previous),
    next: next && linkTo(corpus, next),
  };
  const address = addressOf(corpus, period);
  return Array.from({ length: pageCount(rows.length, EVENTS_A_PAGE) }, (_, index): PeriodView => {
    const page = pageOf(rows, { number: index + 1, size: EVENTS_A_PAGE, address });
    const days = daysOf(corpus, page.items);
    return {
      ...shared,
      address: address(index + 1),
      rows: page,
      days,
      timeline: timelineOf(period, days),
      choices: filterChoices(corpus, page.items),
    };
  });
}

export type Group = Omit<PeriodGroup, 'period'> & Partial<Pick<PeriodGroup, 'period'>>;

/** The events of each period, in the order of `periodsOf`. */
export function groupsOf({ events: { periods, undated } }: Corpus): Group[] {
  return undated.length > 0 ? [...periods, { rows: undated }] : [...periods];
}

function linkTo(corpus: Corpus, { period, rows }: Group): PeriodLink {
  return {
    period,
    address: addressOf(corpus, period)(1),
    events: rows.length,
    differing: rows.filter(differs).length,
  };
}

function addressOf({ addresses }: Corpus, period: Period | undefined): (page: number) => string {
  return period ? (page) => addresses.period(period, page) : (page) => addresses.undated(page);
}

function differs({ event }: EventRecord): boolean {
  return event.conflicts.length > 0;
}

/** Events of one date value make one day. */
function daysOf(corpus: Corpus, records: readonly EventRecord[]): DayView[] {
  const days = new Map<string | null, EventRow[]>();
  for (const record of records) {
    const entries = days.get(record.event.edtf) ?? [];
    days.set(record.event.edtf, entries);
    entries.push(eventRow(corpus, record));
  }
  return [...days].map(([edtf, entries]) => ({
    id: dayId(edtf),
    edtf,
    precision: precisionOf(edtf),
    approximate: isApproximate(edtf),
    certainties: SUREST.filter((status) => entries.some(({ certainty }) => certainty === status)),
    entries,
  }));
}

const SUREST = ['stated', 'computed', 'inferred', 'unresolved'] as const satisfies readonly WorkingStatus[];

/** A fragment made from an EDTF value: `d2019-08-27`, `d2019-04-26_open`. */
function dayId(edtf: string | null): string {
  return `d${(edtf ?? '')
    .replaceAll('..', 'open')
    .replaceAll('/', '_')
    .replace(/[^\w-]/gu, (sign) => `.${sign.codePointAt(0)}`)}`;
}
