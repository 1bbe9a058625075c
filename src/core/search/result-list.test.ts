import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { resultsAsCsv, resultsAsRis, resultsAsText } from './result-list.ts';

const row = {
  title: '[Shells fell …]',
  publisher: 'Northern Wire',
  published: '2019-08-27',
  paragraph: '¶ 7',
  text: 'Nine houses, “all new”, were hit.',
  permalink: 'https://example.org/r/x/#pabcde',
};

test('a row of CSV has every column, quoted where it must be', () => {
  expect(resultsAsCsv([row])).toBe(
    'title,publisher,published,paragraph,text,permalink\r\n' +
      '[Shells fell …],Northern Wire,2019-08-27,¶ 7,"Nine houses, “all new”, were hit.",https://example.org/r/x/#pabcde\r\n',
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
  expect(cells).toEqual([`'${text}`, `'${text}`, `'${text}`, row.paragraph, `'${text}`, row.permalink]);
});

test.each(['1 = 1', 'a+b', '– dash', '¶ 7', '[-1]', '“=x”', 'ـ'])('%j stays as it is', (text) => {
  expect(csvCells(resultsAsCsv([{ ...row, text }]))[1]?.[4]).toBe(text);
});

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
    ['title', 'publisher', 'published', 'paragraph', 'text', 'permalink'],
    [text, row.publisher, row.published, row.paragraph, text, row.permalink],
    Object.values(row),
  ]);
});

test.each(HARD)('%j comes back from RIS on one line, as one record of two', (text) => {
  const records = resultsAsRis([{ ...row, text, title: text, publisher: text }, row]).split(/^ER {2}- \r\n(?:\r\n)?/mu);
  expect(records).toHaveLength(3);
  const lines = records[0]?.split('\r\n').slice(0, -1) ?? [];
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
  const fields = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  const want = { TY: 'NEWS', TI: oneLine, AU: oneLine, PY: '2019', DA: '2019/08/27/', SP: 'para. 7', AB: oneLine };
  expect(Object.fromEntries(fields)).toEqual({ ...want, UR: row.permalink });
});

test('a record of RIS can be told from the next', () => {
  const lines = resultsAsRis([row, { ...row, paragraph: '#', published: '' }]).split('\r\n');
  expect(lines.slice(0, 9)).toEqual([
    'TY  - NEWS',
    'TI  - [Shells fell …]',
    'AU  - Northern Wire',
    'PY  - 2019',
    'DA  - 2019/08/27/',
    'SP  - para. 7',
    'AB  - Nine houses, “all new”, were hit.',
    'UR  - https://example.org/r/x/#pabcde',
    'ER  - ',
  ]);
  expect(lines.filter((it) => it === 'TY  - NEWS')).toHaveLength(2);
  expect(lines.filter((it) => it.startsWith('PY'))).toHaveLength(1);
});

test('no text breaks out of its record', () => {
  expect(resultsAsRis([{ ...row, text: 'a\r\nER  - \r\nTY  - BOOK' }]).match(/^ER/gmu)).toHaveLength(1);
});

test('a row of text is a quotation with where it stands', () => {
  expect(resultsAsText([row])).toBe(
    `“${row.text}”\nNorthern Wire, [Shells fell …], 2019-08-27, ¶ 7\nhttps://example.org/r/x/#pabcde\n`,
  );
});
