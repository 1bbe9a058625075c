import type { CslItem } from '../../core/model/csl-item.ts';
import { referenceDate } from './reference-date.ts';
import { authorOf, joinParts, quotedTitle } from './reference-text.ts';

/**
 * An entry of works cited, MLA Handbook, 9th edition: the outlet is the first container, the archive the second. Who reads
 * it online may add the day of access, which a page can only know in the reader's browser.
 */
export function mlaEntry(item: CslItem): string {
  const { paragraph } = item.custom;
  const first = joinParts([authorOf(item), referenceDate(item, 'day-first'), paragraph && `par. ${paragraph}`], ', ');
  const second = joinParts(
    [item.archive, item.version && `version ${item.version}`, item.note, item.URL.replace(/^https?:\/\//, '')],
    ', ',
  );
  return joinParts([quotedTitle(item, '.'), first && `${first}${first.endsWith('.') ? '' : '.'}`, `${second}.`], ' ');
}
