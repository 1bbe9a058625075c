import type { CslItem } from '../../core/model/csl-item.ts';
import { authorOf } from './reference-text.ts';

/** A BibTeX entry: `@misc` with year, month and `howpublished`, which every style prints. */
export function bibtex(item: CslItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  return entry('misc', item.id, [
    ...shared(item),
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['howpublished', `\\url{${urlCharacters(item.URL)}}`],
  ]);
}

/** A BibLaTeX entry: `@online`, whose `date` is EDTF as the archive knows it. */
export function biblatex(item: CslItem): string {
  return entry('online', item.id, [
    ...shared(item),
    ['date', item.custom.edtf?.replace('..', '') ?? undefined],
    ['url', urlCharacters(item.URL)],
    ['version', item.version],
    ['language', item.language],
  ]);
}

type Field = readonly [name: string, value: string | undefined];

function shared(item: CslItem): Field[] {
  const author = authorOf(item);
  const { paragraph, dateStatus } = item.custom;
  const facts = [
    [item.archive, item.archive_location]
      .flatMap((part) => part ?? [])
      .map(escaped)
      .join(', '),
    dateStatus === undefined ? undefined : `date ${dateStatus}`,
    item.note,
  ];
  return [
    ['author', author === undefined ? undefined : `{${escaped(author)}}`],
    ['title', `{${escaped(item.title)}}`],
    ['note', facts.filter((fact) => fact !== undefined).join('; ')],
    ['pages', paragraph && `para. ${escaped(paragraph)}`],
  ];
}

function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}

const COMMANDS = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
]);

/** Text in which every sign that TeX reads as a command is written as one; line ends become spaces. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/gu, (sign) => COMMANDS.get(sign) ?? sign).replace(/\s+/gu, ' ');
}

/** An address inside braces: braces and spaces percent-encoded, all else as it is. */
function urlCharacters(url: string): string {
  return url.replace(/[{}\s\\]/gu, (sign) => encodeURIComponent(sign));
}
