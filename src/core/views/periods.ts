import { readDateValue } from '../model/date-value.ts';
import { type Period, periodPath } from './addresses.ts';
import type { EventRecord, PeriodGroup } from './corpus.ts';

/**
 * The period a date value is filed under: the month it starts in (or ends in, where its start is open), else the year. A
 * decade is filed under its first year, as its first day sorts there.
 */
export function periodOf(edtf: string): Period | undefined {
  const value = readDateValue(edtf);
  const point = value?.start ?? value?.end;
  return point && { year: point.year, month: point.years === undefined ? point.month : undefined };
}

/** Groups events, which are in order of time, by period; a year without a month comes before its months. */
export function groupByPeriod(events: readonly EventRecord[]): PeriodGroup[] {
  const groups = new Map<string, { readonly period: Period; readonly rows: EventRecord[] }>();
  for (const record of events) {
    const period = record.event.edtf === null ? undefined : periodOf(record.event.edtf);
    if (!period) continue;
    const path = periodPath(period);
    const group = groups.get(path) ?? { period, rows: [] };
    groups.set(path, group);
    group.rows.push(record);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
