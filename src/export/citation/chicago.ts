import type { CslItem } from '../../core/model/csl-item.ts';
import { referenceDate } from './reference-date.ts';
import { authorOf, joinParts, quotedTitle } from './reference-text.ts';

/**
 * A note of the Chicago Manual of Style, 17th edition (14.191 news, 14.207 websites): the outlet stands in the place of
 * the newspaper, the paragraph and the archive before the address.
 */
export function chicagoNote(item: CslItem): string {
  const { paragraph } = item.custom;
  const body = joinParts(
    [
      authorOf(item),
      referenceDate(item, 'month-first'),
      paragraph && `para. ${paragraph}`,
      item.archive,
      item.version && `version ${item.version}`,
      item.URL,
    ],
    ', ',
  );
  return `${quotedTitle(item, ',')} ${body}${item.note ? ` (${item.note})` : ''}.`;
}
