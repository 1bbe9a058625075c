import type { CslItem } from '../core/model/csl-item.ts';
import { formatDate } from './format-date.ts';

/** The archive's own short form, which says how the date is known and ends in the address and the original's digits. */
export function archiveReference(item: CslItem): string {
  const { paragraph } = item.custom;
  const author = item.author?.map(({ literal }) => literal).join(', ');
  const what = joined([author, item.title, date(item), paragraph && `¶ ${paragraph}`], ', ');
  const where = joined([item.archive, item.version && `version ${item.version}`], ', ');
  return joined([`${what}.`, `${where}.`, item.URL, item.note], ' ');
}

function date({ custom: { edtf, dateStatus } }: CslItem): string | undefined {
  if (edtf === undefined) return undefined;
  if (edtf === null) return 'date unresolved';
  return `${formatDate(edtf)} (${dateStatus ?? 'stated'})`;
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
