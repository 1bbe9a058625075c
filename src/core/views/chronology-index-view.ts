import { periodsOf } from './chronology-view.ts';
import type { Corpus } from './corpus.ts';
import { type OverviewView, overviewOf, sumOf, type YearView, yearsOf } from './overview-view.ts';

/** The first page of the chronology: all its periods. */
export interface ChronologyView {
  readonly address: string;
  readonly events: number;
  /** In how many of them accounts differ. */
  readonly differing: number;
  readonly overview: OverviewView;
  readonly years: readonly YearView[];
}

/** The first page of the chronology. */
export function chronologyView(corpus: Corpus): ChronologyView {
  const periods = periodsOf(corpus);
  return {
    address: corpus.addresses.chronology,
    events: sumOf(periods, 'events'),
    differing: sumOf(periods, 'differing'),
    overview: overviewOf(corpus, periods),
    years: yearsOf(periods),
  };
}
