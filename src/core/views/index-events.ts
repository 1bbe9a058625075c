import { readDateValue } from '../model/date-value.ts';
import type { HistoricEvent } from '../model/event.ts';
import type { EventId } from '../model/identifiers.ts';
import { periodPath } from './addresses.ts';
import type {
  AccountRecord,
  Corpus,
  EventIndex,
  EventRecord,
  FiledEvent,
  FormerEvent,
  PeriodGroup,
  ToldClaim,
} from './corpus.ts';
import { groupByPeriod } from './periods.ts';

/** Which events are published: ids by index into the list of events, and those that are no longer found. */
export interface EventIdentities {
  readonly ids: ReadonlyMap<number, EventId>;
  readonly former: readonly FormerEvent[];
  /** By index: those that some release told otherwise. */
  readonly altered?: ReadonlySet<number>;
}

/**
 * Indexes events for the views, in order of time. `events` refer to reports by their place in `corpus.reports`.
 *
 * @throws where an event refers to a claim that is not there, or to none at all.
 */
export function indexEvents(
  corpus: Pick<Corpus, 'reports' | 'claims'>,
  events: readonly HistoricEvent[],
  { ids, former, altered }: EventIdentities = { ids: new Map(), former: [] },
): EventIndex {
  const inTime = events.map((event, index) => ({ event, index, ...daysOf(event) })).sort(byTime);
  const positions = new Map(inTime.map(({ index }, position) => [index, position]));
  const all = inTime.map(({ event, index, earliest, latest }, position): EventRecord => {
    const compare = event.compare.flatMap(({ event: other, rule }) => {
      const at = positions.get(other);
      return at === undefined ? [] : [{ position: at, rule }];
    });
    const identity = { id: ids.get(index), altered: altered?.has(index) === true };
    return { event, ...identity, accounts: accountsOf(corpus, event), earliest, latest, position, compare };
  });
  const periods = groupByPeriod(all);
  const dated = new Set(periods.flatMap(({ rows }) => rows));
  const undated = all.filter((it) => !dated.has(it));
  return {
    all,
    former,
    ofClaim: new Map(all.flatMap((it) => it.accounts.map((account) => [claimOf(corpus, account), it] as const))),
    periods,
    periodPaths: new Set(periods.map(({ period }) => periodPath(period))),
    undated,
    filed: fileEvents(periods, undated),
  };
}

interface TimedEvent extends Pick<EventRecord, 'event' | 'earliest' | 'latest'> {
  readonly index: number;
}

function daysOf({ edtf }: HistoricEvent): Pick<EventRecord, 'earliest' | 'latest'> {
  const value = edtf === null ? undefined : readDateValue(edtf);
  return { earliest: value?.earliest ?? '~', latest: value?.latest ?? '~' };
}

/** By the days an event can mean, then in the order told. */
function byTime(a: TimedEvent, b: TimedEvent): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || a.index - b.index;
}

function accountsOf(corpus: Pick<Corpus, 'reports' | 'claims'>, event: HistoricEvent): EventRecord['accounts'] {
  const [first, ...more] = event.accounts.map(({ report, claim, joined }): AccountRecord => {
    const from = corpus.reports[report];
    const told = from && corpus.claims.ofReport.get(from.report.id)?.[claim];
    if (!told) throw new Error(`expected claim ${claim} of report ${report}, got none`);
    return { ...told, joined };
  });
  if (!first) throw new Error(`expected an event told by a claim, got ${JSON.stringify(event)}`);
  return [first, ...more];
}

function claimOf({ claims }: Pick<Corpus, 'claims'>, { from, index }: AccountRecord): ToldClaim {
  const told = claims.ofReport.get(from.report.id)?.[index];
  if (!told) throw new Error(`expected claim ${index} of ${from.report.id}, got none`);
  return told;
}

function fileEvents(periods: readonly PeriodGroup[], undated: readonly EventRecord[]): FiledEvent[] {
  const filed: FiledEvent[] = [];
  for (const { period, rows } of periods)
    for (const [place, { position }] of rows.entries()) filed[position] = { period, place };
  for (const [place, { position }] of undated.entries()) filed[position] = { place };
  return filed;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
