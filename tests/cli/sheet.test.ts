import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/store/read-archive.ts';
import { attestHere, folderWithArchive, reportIds } from './attest.ts';

async function folderWithReports(): Promise<string> {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'content/actors/town-news.md'), '---\nname: Town News\nkind: media\n---\n');
  writeFileSync(join(folder, 'a.txt'), 'The market burned on Monday.');
  writeFileSync(join(folder, 'b.txt'), 'The bridge fell on Tuesday.');
  return folder;
}

test('a sheet gives each file its facts, and says where they come from', async () => {
  const folder = await folderWithReports();
  const rows = [
    'file,publisher,published,title,url,rights,published_status,published_working',
    'a.txt,town-news,2019-08-27,,https://example.org/a,"© Town, News",stated,dateline',
    'b.txt,,2020-01-23/2020-01-24,"The ""bridge""",,,,',
  ];
  writeFileSync(join(folder, 'facts.csv'), `\ufeff${rows.join('\r\n')}`);
  expect(await attestHere(folder, ['import', 'a.txt', 'b.txt', '--sheet', 'facts.csv'])).toMatchObject({
    code: 0,
    err: '',
  });
  const { input, problems } = await readArchive(join(folder, 'content'));
  expect(problems).toEqual([]);
  const named = new Map(input?.reports.map((report) => [report.original.name, report]));
  expect(named.get('a.txt')).toMatchObject({
    publisher: 'town-news',
    published: { value: '2019-08-27', status: 'stated', working: 'dateline' },
    url: 'https://example.org/a',
    rights: '© Town, News',
  });
  expect(named.get('b.txt')).toMatchObject({
    published: { value: '2020-01-23/2020-01-24', status: 'inferred', working: 'given by the editor in facts.csv:3' },
    suppliedTitle: { text: 'The "bridge"' },
  });
});

test.each([
  ['semicolons', 'file;publisher;published;title', 'a.txt;town-news;2019-08-27;Fire, smoke'],
  ['tabs', 'file\tpublisher\tpublished\ttitle', 'a.txt\ttown-news\t2019-08-27\t"Fire, smoke"'],
  [
    'semicolons in quotes',
    '\ufeff"file";"publisher";"published";"title"',
    '"a.txt";"town-news";2019-08-27;"Fire, smoke"',
  ],
  ['commas', 'file,publisher,published,title', 'a.txt,town-news,2019-08-27,"Fire, smoke"'],
  [
    'commas and semicolons in cells',
    'file,publisher,published,title,rights',
    'a.txt,town-news,2019-08-27,"Fire, smoke",A;B;C',
  ],
])('a sheet may have %s', async (_, head, row) => {
  const folder = await folderWithReports();
  writeFileSync(join(folder, 'facts.csv'), `${head}\r\n${row}\r\n`);
  const run = await attestHere(folder, ['import', 'a.txt', '--sheet', 'facts.csv']);
  expect(run).toMatchObject({ code: 0, err: '' });
  const { input } = await readArchive(join(folder, 'content'));
  expect(input?.reports[0]).toMatchObject({
    publisher: 'town-news',
    published: { value: '2019-08-27' },
    suppliedTitle: { text: 'Fire, smoke' },
  });
});

test('a column that is not known does not hide the rows that are wrong', async () => {
  const folder = await folderWithReports();
  writeFileSync(join(folder, 'facts.csv'), 'file;titel;published\na.txt;Fire;27 August\nb.txt;Flood;2019-08-28\n');
  const run = await attestHere(folder, ['import', 'a.txt', 'b.txt', '--sheet', 'facts.csv']);
  expect(run.code).toBe(2);
  expect(run.err).toContain('unknown column "titel"');
  expect(run.err).toContain('did you mean "title"?');
  expect(run.err).toContain('facts.csv:2: error: published is "27 August"');
  expect(run.err).not.toContain('facts.csv:3');
  expect(reportIds(folder)).toHaveLength(0);
});

const WRONG_ROWS = [
  ['a.txt,town-news,27 August,,,', 'facts.csv:2', 'published is "27 August"'],
  ['a.txt,town-newz,,,,', 'a.txt', 'did you mean "town-news"?'],
  ['a.txt,,,,javascript:alert(1),', 'facts.csv:2', 'url is "javascript:alert(1)"'],
  ['a.txt,,,,//example.org/a,', 'facts.csv:2', 'http'],
  ['a.txt,__proto__,,,,', 'facts.csv:2', 'publisher is "__proto__"'],
  ['a.txt,constructor,,,,', 'a.txt', '"constructor", which has no record'],
  ['a.txt,,2019-02-30,,,', 'facts.csv:2', 'published is "2019-02-30"'],
] as const;

test.each(WRONG_ROWS)('the row %s holds back its file only', async (row, place, words) => {
  const folder = await folderWithReports();
  writeFileSync(join(folder, 'facts.csv'), `file,publisher,published,title,url,rights\n${row}\n`);
  const run = await attestHere(folder, ['import', 'a.txt', 'b.txt', '--sheet', 'facts.csv']);
  expect(run.code).toBe(3);
  expect(run.err).toContain(`${place}: error`);
  expect(run.err).toContain(words);
  expect(reportIds(folder)).toHaveLength(1);
});

const WRONG_SHEETS = [
  ['file,publsher\na.txt,x', 'did you mean "publisher"?'],
  ['name,publisher\na.txt,x', 'there is no column "file"'],
  ['file,file\na.txt,x', 'stands twice'],
  ['file,title\na.txt,"never closed', 'facts.csv:2'],
  ['', 'there is no column "file"'],
] as const;

test.each(WRONG_SHEETS)('the sheet %j is not used at all', async (text, words) => {
  const folder = await folderWithReports();
  writeFileSync(join(folder, 'facts.csv'), text);
  const run = await attestHere(folder, ['import', 'a.txt', '--sheet', 'facts.csv']);
  expect(run.code).toBe(2);
  expect(run.err).toContain(words);
  expect(reportIds(folder)).toHaveLength(0);
});

test('flags state facts of one file, and a row goes before them', async () => {
  const folder = await folderWithReports();
  writeFileSync(join(folder, 'facts.csv'), 'file,published\nb.txt,2020\n');
  const flags = ['--sheet', 'facts.csv', '--published', '2019-08', '--publisher', 'town-news'];
  expect((await attestHere(folder, ['import', 'a.txt', 'b.txt', ...flags])).code).toBe(0);
  const records = reportIds(folder).map((id) =>
    readFileSync(join(folder, 'content/reports', id, 'report.yaml'), 'utf8'),
  );
  expect(records.filter((record) => record.includes('"2019-08"'))).toHaveLength(1);
  expect(records.filter((record) => record.includes('"2020"'))).toHaveLength(1);
  expect(records.every((record) => record.includes('publisher: "town-news"'))).toBe(true);
});

test.each([
  [['a.txt', 'b.txt', '--title', 'One'], '--title needs exactly one file'],
  [['a.txt', '--published', 'yesterday'], '--published takes an EDTF date'],
  [['a.txt', '--url', 'file:///etc/hosts'], '--url takes an http(s) address'],
  [['a.txt', '--language', 'english!'], '--language takes a BCP 47 tag'],
])('%j is wrong usage: %s', async (args, words) => {
  const folder = await folderWithReports();
  const run = await attestHere(folder, ['import', ...args]);
  expect(run.code).toBe(2);
  expect(run.err).toContain(words);
});
