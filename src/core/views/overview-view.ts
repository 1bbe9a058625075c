import type { Period } from './addresses.ts';
import type { PeriodLink } from './chronology-view.ts';
import type { Corpus } from './corpus.ts';

/** The chronology in bars: one for each month, or, where those are too many, one for each year. */
export interface OverviewView {
  readonly unit: 'month' | 'year';
  readonly bars: readonly OverviewBar[];
}

export interface OverviewBar {
  readonly period: Period;
  /** The month, or where the list of all periods begins with the year. */
  readonly address: string;
  readonly events: number;
  readonly differing: number;
}

/** The periods of one year in the list of all periods; without a year those that have no date. */
export interface YearView<Listed extends PeriodLink = PeriodLink> {
  /** Fragment of the year. */
  readonly id: string;
  readonly year?: number;
  readonly periods: readonly Listed[];
}

/** How many months are drawn before they are drawn as years. */
const MOST_MONTHS = 48;

/** The picture of all periods that have a date. */
export function overviewOf({ addresses }: Corpus, periods: readonly PeriodLink[]): OverviewView {
  const months = periods.flatMap(({ period, address, events, differing }): OverviewBar[] =>
    period ? [{ period, address, events, differing }] : [],
  );
  if (months.length <= MOST_MONTHS) return { unit: 'month', bars: months };
  const years = yearsOf(periods).flatMap(({ id, year, periods: all }): OverviewBar[] =>
    year === undefined
      ? []
      : [
          {
            period: { year },
            address: `${addresses.chronology}#${id}`,
            events: sumOf(all, 'events'),
            differing: sumOf(all, 'differing'),
          },
        ],
  );
  return { unit: 'year', bars: years };
}

/** Periods by year, in their order; those without a date last. */
export function yearsOf<Listed extends PeriodLink>(periods: readonly Listed[]): YearView<Listed>[] {
  const years = new Map<number | undefined, Listed[]>();
  for (const link of periods) {
    const list = years.get(link.period?.year) ?? [];
    years.set(link.period?.year, list);
    list.push(link);
  }
  return [...years].map(([year, all]) => ({ id: year === undefined ? 'undated' : `y${year}`, year, periods: all }));
}

/** How many events, or events of which accounts differ, some periods hold together. */
export function sumOf(periods: readonly PeriodLink[], what: 'events' | 'differing'): number {
  return periods.reduce((total, it) => total + it[what], 0);
}
