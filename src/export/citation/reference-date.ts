import type { CslItem } from '../../core/model/csl-item.ts';
import { formatDate } from '../../words/format-date.ts';
import { type DayForm, referenceDay } from '../../words/reference-day.ts';

/**
 * The date of a cited thing in the words of a style, with how it is known where it is not stated: "27 Aug. 2019
 * [computed]". A single day, month or year takes the style's form; what no style knows (intervals that are open, seasons,
 * decades) is said in words.
 */
export function referenceDate(item: CslItem, form: DayForm): string | undefined {
  const { edtf, dateStatus } = item.custom;
  if (edtf === undefined) return undefined;
  if (edtf === null || dateStatus === 'unresolved') return 'n.d.';
  const written = styled(item, form) ?? formatDate(edtf);
  return dateStatus === undefined || dateStatus === 'stated' ? written : `${written} [${dateStatus}]`;
}

function styled({ issued }: CslItem, form: DayForm): string | undefined {
  const [point = [], ...others] = issued?.['date-parts'] ?? [];
  const [year = 0] = point;
  if (others.length > 0 || year < 1) return undefined;
  return `${issued?.circa ? 'ca. ' : ''}${referenceDay(point, form)}`;
}
