import type { PassageTable } from '../../core/search/passage-table.ts';

/** The number of the report that a passage stands in. */
export function reportOf({ reports }: Pick<PassageTable, 'reports'>, passage: number): number {
  let [low, high] = [0, reports.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((reports[middle]?.first ?? 0) <= passage) low = middle;
    else high = middle - 1;
  }
  return low;
}
