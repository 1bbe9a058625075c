import type { CslItem } from '../../core/model/csl-item.ts';

/** A file of CSL-JSON: a list of one record, as reference managers import it. */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
