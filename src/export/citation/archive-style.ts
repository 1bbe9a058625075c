import type { CslItem } from '../../core/model/csl-item.ts';
import { formatDate } from '../../words/format-date.ts';
import { authorOf, joinParts } from './reference-text.ts';

/** The archive's own short form, which says how the date is known and ends in the address and the original's digits. */
export function archiveStyle(item: CslItem): string {
  const { paragraph } = item.custom;
  const what = joinParts([authorOf(item), item.title, date(item), paragraph && `¶ ${paragraph}`], ', ');
  const where = joinParts([item.archive, item.version && `version ${item.version}`], ', ');
  return joinParts([`${what}.`, `${where}.`, item.URL, item.note], ' ');
}

function date({ custom: { edtf, dateStatus } }: CslItem): string | undefined {
  if (edtf === undefined) return undefined;
  if (edtf === null) return 'date unresolved';
  return `${formatDate(edtf)} (${dateStatus ?? 'stated'})`;
}
