import type { PassageTable } from '../../core/search/passage-table.ts';

/** The number of the report that a passage stands in. */
export function reportOf(table: Pick<PassageTable, 'reportOf'>, passage: number): number {
  return table.reportOf[passage] ?? 0;
}
