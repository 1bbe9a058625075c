import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { type ResultRow, resultsAsCsv, resultsAsRis, resultsAsText } from './result-list.ts';

const row: ResultRow = {
  title: '[Shells fell …]',
  publisher: 'Northern Wire',
  published: '2019-08-27',
  certainty: 'inferred',
  told: '27 August 2019, inferred',
  paragraph: '¶ 7',
  text: 'Nine houses, “all new”, were hit.',
  permalink: 'https://example.org/r/x/#pabcde',
  language: 'en',
  archive: 'An Archive',
};

test('a row of CSV has every column, quoted where it must be', () => {
  expect(resultsAsCsv([row])).toBe(
    'title,publisher,published,certainty,language,archive,paragraph,text,permalink\r\n' +
      '[Shells fell …],Northern Wire,2019-08-27,inferred,en,An Archive,¶ 7,"Nine houses, “all new”, were hit.",https://example.org/r/x/#pabcde\r\n',
  );
  expect(resultsAsCsv([{ ...row, text: 'say "x"\nand' }])).toContain('"say ""x""\nand"');
});

const FORMULAS = [
  '=HYPERLINK("x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  ' =1',
  '\u200b=1',
  '\u202e-1',
  '＝1',
  '－1',
];

test.each(FORMULAS)('%j is no formula, in whatever column', (text) => {
  const [, cells] = csvCells(resultsAsCsv([{ ...row, title: text, publisher: text, text, published: text }]));
  expect(cells).toEqual([
    ...[`'${text}`, `'${text}`, `'${text}`, row.certainty, row.language, row.archive],
    ...[row.paragraph, `'${text}`, row.permalink],
  ]);
});

test.each(['1 = 1', 'a+b', '– dash', '¶ 7', '[-1]', '“=x”', 'ـ'])('%j stays as it is', (text) => {
  expect(csvCells(resultsAsCsv([{ ...row, text }]))[1]?.[7]).toBe(text);
});

const FACTS = [row.publisher, row.published, row.certainty, row.language, row.archive, row.paragraph];

/** Lines of cells, as a reader of CSV takes them apart. */
function csvCells(csv: string): string[][] {
  return parse(csv, { relax_column_count: false, record_delimiter: '\r\n' });
}

const HARD = [
  'a "quoted" one',
  'two\r\nlines',
  'a,b;c\td',
  'ER  - ',
  'TY  - BOOK\r\nTI  - x',
  '<b>&amp;</b>',
  'خان، شيخون',
  ' \u2028 ',
];

test.each(HARD)('%j comes back from CSV', (text) => {
  expect(csvCells(resultsAsCsv([{ ...row, text, title: text }, row]))).toEqual([
    ['title', 'publisher', 'published', 'certainty', 'language', 'archive', 'paragraph', 'text', 'permalink'],
    [text, ...FACTS, text, row.permalink],
    [row.title, ...FACTS, row.text, row.permalink],
  ]);
});

test.each(HARD)('%j comes back from RIS on one line, as one record of two', (text) => {
  const records = resultsAsRis([{ ...row, text, title: text, publisher: text }, row]).split(/^ER {2}- \r\n(?:\r\n)?/mu);
  expect(records).toHaveLength(3);
  const lines = records[0]?.split('\r\n').slice(0, -1) ?? [];
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
  const fields = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  expect(Object.fromEntries(fields)).toEqual({
    ...{ TY: 'NEWS', TI: oneLine, AU: oneLine, T2: oneLine, PY: '2019', DA: '2019/08/27/', SP: 'para. 7', AB: oneLine },
    ...{ DB: row.archive, LA: row.language, UR: row.permalink, N1: 'Date inferred: 2019-08-27 (EDTF)' },
  });
});

test('a record of RIS can be told from the next', () => {
  const lines = resultsAsRis([row, { ...row, paragraph: '#', published: '' }]).split('\r\n');
  expect(lines.slice(0, 13)).toEqual([
    'TY  - NEWS',
    'TI  - [Shells fell …]',
    'AU  - Northern Wire',
    'T2  - Northern Wire',
    'PY  - 2019',
    'DA  - 2019/08/27/',
    'DB  - An Archive',
    'SP  - para. 7',
    'LA  - en',
    'AB  - Nine houses, “all new”, were hit.',
    'UR  - https://example.org/r/x/#pabcde',
    'N1  - Date inferred: 2019-08-27 (EDTF)',
    'ER  - ',
  ]);
  expect(lines.filter((it) => it === 'TY  - NEWS')).toHaveLength(2);
  expect(lines.filter((it) => it.startsWith('PY'))).toHaveLength(1);
});

test.each([
  ['inferred', '2019-08-27', ['Date inferred: 2019-08-27 (EDTF)']],
  ['computed', '2019-08-26/2019-08-28', ['Date computed: 2019-08-26/2019-08-28 (EDTF)']],
  ['unresolved', '', ['Date unresolved']],
  ['', '2019-08-27', []],
] as const)('a day that is %j is noted so', (certainty, published, notes) => {
  const lines = resultsAsRis([{ ...row, certainty, published }]).split('\r\n');
  expect(lines.flatMap((it) => (it.startsWith('N1') ? [it.slice(6)] : []))).toEqual(notes);
});

test('no text breaks out of its record', () => {
  expect(resultsAsRis([{ ...row, text: 'a\r\nER  - \r\nTY  - BOOK' }]).match(/^ER/gmu)).toHaveLength(1);
});

test('a row of text is a quotation with where it stands', () => {
  expect(resultsAsText([row])).toBe(
    `“${row.text}”\nNorthern Wire, [Shells fell …], 27 August 2019, inferred, ¶ 7, An Archive\nhttps://example.org/r/x/#pabcde\n`,
  );
});
