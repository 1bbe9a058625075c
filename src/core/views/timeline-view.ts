import { type DateValue, readDateValue } from '../model/date-value.ts';
import { type Period, periodPath } from './addresses.ts';

/** A month drawn as days, with a bar for each event: as long as its date is wide. */
export interface TimelineView {
  /** How many days the month has. */
  readonly days: number;
  /** How many bars lie above each other at most. */
  readonly lanes: number;
  /** In order of time. */
  readonly groups: readonly TimelineGroup[];
}

/** The events of one date, which one link leads to. */
export interface TimelineGroup {
  readonly edtf: string;
  /** Fragment of the date on the same page. */
  readonly id: string;
  readonly differing: number;
  readonly bars: readonly TimelineBar[];
}

/** An event from the start of one day to the end of another, counted in days from the start of the month. */
export interface TimelineBar {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Whether its accounts differ. */
  readonly differs: boolean;
  /** Whether it may have begun before, or have ended after, what is drawn. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
  readonly approximate: boolean;
}

/** What is drawn of a date: its events, and in how many of them accounts differ. */
export interface DatedGroup {
  readonly id: string;
  readonly edtf: string | null;
  readonly approximate: boolean;
  readonly entries: readonly { readonly filter: { readonly differ: boolean } }[];
}

/** Draws the dates of a month; `undefined` for a year without a month, which has no days to stand on. */
export function timelineOf(period: Period | undefined, dates: readonly DatedGroup[]): TimelineView | undefined {
  if (period?.month === undefined) return undefined;
  const month = readDateValue(periodPath(period).replace('/', '-'));
  if (!month) return undefined;
  const drawn = dates.flatMap((group) => spanOf(group, month) ?? []);
  const lanes = layOut(drawn);
  const groups = drawn.map(({ group, span }): TimelineGroup => {
    const bars = group.entries.map(({ filter }, index): TimelineBar => {
      return { ...span, lane: lanes.get(group)?.[index] ?? 0, differs: filter.differ, approximate: group.approximate };
    });
    return { edtf: group.edtf ?? '', id: group.id, differing: bars.filter((it) => it.differs).length, bars };
  });
  const highest = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ lane }) => lane + 1)));
  return { days: dayOf(month.latest), lanes: highest, groups };
}

interface Drawn {
  readonly group: DatedGroup;
  readonly span: Pick<TimelineBar, 'from' | 'to' | 'opensBefore' | 'opensAfter'>;
}

function spanOf(group: DatedGroup, month: DateValue): Drawn | undefined {
  const value = group.edtf === null ? undefined : readDateValue(group.edtf);
  if (!value) return undefined;
  const opensBefore = value.form === 'until' || value.earliest < month.earliest;
  const opensAfter = value.form === 'since' || value.latest > month.latest;
  const from = opensBefore ? 0 : dayOf(value.earliest) - 1;
  const to = opensAfter ? dayOf(month.latest) : dayOf(value.latest);
  return { group, span: { from, to: Math.max(to, from + 1), opensBefore, opensAfter } };
}

/** The lanes of each date's bars: long dates lie lowest, and no two bars touch. */
function layOut(drawn: readonly Drawn[]): Map<DatedGroup, number[]> {
  const ends: boolean[][] = [];
  const lanes = new Map<DatedGroup, number[]>();
  const byLength = drawn.toSorted((a, b) => length(b) - length(a) || a.span.from - b.span.from);
  for (const { group, span } of byLength)
    lanes.set(
      group,
      group.entries.map(() => takeLane(ends, span)),
    );
  return lanes;
}

function length({ span }: Drawn): number {
  return span.to - span.from;
}

/** Takes the lowest lane whose days are all free. */
function takeLane(taken: boolean[][], { from, to }: Drawn['span']): number {
  const days = Array.from({ length: to - from }, (_, index) => from + index);
  let lane = 0;
  while (days.some((day) => taken[lane]?.[day])) lane += 1;
  const row = taken[lane] ?? [];
  taken[lane] = row;
  for (const day of days) row[day] = true;
  return lane;
}

/** The day of the month of an ISO day. */
function dayOf(day: string): number {
  return Number(day.slice(-2));
}
