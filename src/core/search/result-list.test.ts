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

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula', (title) => {
  const [, line = ''] = resultsAsCsv([{ ...row, title }]).split(
    'title,publisher,published,paragraph,text,permalink\r\n',
  );
  expect(line).toMatch(/^"?'/u);
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
