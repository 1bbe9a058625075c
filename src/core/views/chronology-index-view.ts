import { groupsOf, type PeriodLink, periodsOf } from './chronology-view.ts';
import type { Corpus } from './corpus.ts';
import { type EventFilter, filterOf } from './event-row.ts';
import { type FilterChoices, filterChoices } from './filter-choices.ts';
import { type OverviewView, overviewOf, sumOf, type YearView, yearsOf } from './overview-view.ts';

/** The first page of the chronology: all its periods. */
export interface ChronologyView {
  readonly address: string;
  readonly events: number;
  /** In how many of them accounts differ. */
  readonly differing: number;
  readonly overview: OverviewView;
  readonly years: readonly YearView<ListedPeriod>[];
  /** Absent where the events are too many for one page to know them all: each month then has a filter of its own. */
  readonly choices?: FilterChoices;
}

/** A period in the list of all periods. */
export interface ListedPeriod extends PeriodLink {
  /** What its events can be chosen by; empty where they are too many. */
  readonly filters: readonly EventFilter[];
}

/** How many events one page may know: some 60 bytes each. */
const MOST_EVENTS = 2000;

/** The first page of the chronology. */
export function chronologyView(corpus: Corpus): ChronologyView {
  const groups = groupsOf(corpus);
  const few = corpus.events.all.length <= MOST_EVENTS;
  const periods = periodsOf(corpus).map((period, index): ListedPeriod => {
    const rows = few ? (groups[index]?.rows ?? []) : [];
    return { ...period, filters: rows.map((record) => filterOf(corpus, record)) };
  });
  return {
    address: corpus.addresses.chronology,
    events: sumOf(periods, 'events'),
    differing: sumOf(periods, 'differing'),
    overview: overviewOf(corpus, periods),
    years: yearsOf(periods),
    choices: few ? filterChoices(corpus, corpus.events.all) : undefined,
  };
}
