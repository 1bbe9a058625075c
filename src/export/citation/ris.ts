import type { CslItem } from '../../core/model/csl-item.ts';

/**
 * A RIS record (Research Information Systems, 2001), lines ended by CR LF as the format asks. The type is NEWS for a
 * report and ELEC for a page of the archive's own.
 */
export function ris(item: CslItem): string {
  const { issued, custom } = item;
  const [year] = issued?.['date-parts'][0] ?? [];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', item.type === 'article-newspaper' ? item.author?.[0]?.literal : item.archive],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', risDate(item)],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['SP', custom.paragraph && `para. ${custom.paragraph}`],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', dateNote(item)],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

/** `YYYY/MM/DD/`, parts that are not known left empty. */
function risDate({ issued }: CslItem): string | undefined {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return `${String(year).padStart(4, '0')}/${twoDigits(month)}/${twoDigits(day)}/`;
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function dateNote({ custom: { edtf, dateStatus } }: CslItem): string | undefined {
  if (dateStatus === undefined || edtf === undefined) return undefined;
  return edtf === null ? 'Date unresolved' : `Date ${dateStatus}: ${edtf} (EDTF)`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
