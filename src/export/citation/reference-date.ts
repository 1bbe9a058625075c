import type { CslItem } from '../../core/model/csl-item.ts';
import { formatDate } from '../../words/format-date.ts';

const ABBREVIATED = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const FULL = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a style writes a day: "August 27, 2019" or "27 Aug. 2019". */
export type DayForm = 'month-first' | 'day-first';

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
  const [point, ...others] = issued?.['date-parts'] ?? [];
  const [year = 0, month, day] = point ?? [];
  if (others.length > 0 || year < 1) return undefined;
  return `${issued?.circa ? 'ca. ' : ''}${form === 'month-first' ? monthFirst(year, month, day) : dayFirst(year, month, day)}`;
}

function monthFirst(year: number, month?: number, day?: number): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${FULL[month - 1]} ${year}` : `${FULL[month - 1]} ${day}, ${year}`;
}

function dayFirst(year: number, month?: number, day?: number): string {
  if (month === undefined) return String(year);
  return `${day === undefined ? '' : `${day} `}${ABBREVIATED[month - 1]} ${year}`;
}
