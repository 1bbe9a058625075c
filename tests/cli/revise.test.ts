import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SegmentId } from '../../src/core/model/identifiers.ts';
import type { Report } from '../../src/core/model/report.ts';
import { segmentText } from '../../src/core/model/segment.ts';
import { failed } from '../../src/store/outcome.ts';
import { readReportFolder } from '../../src/store/read-report-folder.ts';
import { attestHere, folderWithArchive, reportIds, treeOf } from './attest.ts';

const FIRST = 'The mill burned on Monday.\n\nNine people were hurt, the mayor said.\n\nIt rained in the evening.\n';
const SECOND =
  'The editors corrected this report.\n\nThe mill burned on Monday.\n\nEleven people were hurt, the mayor said.\n';
const SIGNED = ['--reason', 'the publisher corrected a figure', '--by', 'N.N.', '--date', '2026-11-23'] as const;

async function publishedReport(): Promise<{ readonly folder: string; readonly id: string }> {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'a.txt'), FIRST);
  writeFileSync(join(folder, 'b.txt'), SECOND);
  await attestHere(folder, ['import', 'a.txt']);
  await attestHere(folder, ['publish', '--all', '--yes']);
  return { folder, id: reportIds(folder)[0] ?? '' };
}

async function read(folder: string, id: string): Promise<Report> {
  const outcome = await readReportFolder(join(folder, 'content'), id);
  if (failed(outcome)) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The words of each paragraph by its id. */
function wordsById({ text, segments }: Pick<Report, 'text' | 'segments'>): ReadonlyMap<string, string> {
  return new Map(segments.map((it) => [it.id, segmentText(text, it)]));
}

async function idsOf(folder: string, id: string): Promise<readonly SegmentId[]> {
  return (await read(folder, id)).segments.map((it) => it.id);
}

test('an unchanged paragraph keeps its id, a person says what a changed one is, and one that is gone is told of', async () => {
  const { folder, id } = await publishedReport();
  const [mill = '', hurt = '', rain = ''] = await idsOf(folder, id);
  const run = await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED, '--match', `${hurt}=3,${rain}=gone`]);
  expect(run).toMatchObject({ code: 0, err: '' });
  const report = await read(folder, id);
  const words = wordsById(report);
  expect([words.get(mill), words.get(hurt), words.has(rain)]).toEqual([
    'The mill burned on Monday.',
    'Eleven people were hurt, the mayor said.',
    false,
  ]);
  const { state, version, revisions, gone, earlier } = report;
  expect({ state, version }).toEqual({ state: 'corrected', version: 2 });
  expect(revisions).toEqual([
    { version: 2, date: '2026-11-23', reason: 'the publisher corrected a figure', by: 'N.N.' },
  ]);
  expect(gone).toEqual([
    { id: rain, version: 1, date: '2026-11-23', reason: 'the publisher corrected a figure', into: [] },
  ]);
  expect(earlier?.map((it) => [it.version, it.text])).toEqual([[1, FIRST]]);
});

test('what is to be decided is listed, and without a decision nothing is written', async () => {
  const { folder, id } = await publishedReport();
  const before = treeOf(join(folder, 'content'));
  const run = await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED]);
  expect(run.code).toBe(2);
  const [, hurt = '', rain = ''] = await idsOf(folder, id);
  expect(run.out).toContain(`${hurt} (paragraph): Nine people were hurt, the mayor said.`);
  expect(run.out).toContain('3 (differs in NAMES): [-Nine-][+Eleven+] people were hurt');
  expect(run.out).toContain(`${rain} (paragraph): It rained in the evening.`);
  expect(run.err).toContain('--match');
  expect(run.err).toContain(createHash('sha256').update(SECOND).digest('hex'));
  expect(treeOf(join(folder, 'content'))).toEqual(before);
});

test.each<readonly [string, (ids: readonly string[]) => string]>([
  ['one is left open', ([, hurt]) => `${hurt}=3`],
  ['one is to be a paragraph that is another', ([, hurt, rain]) => `${hurt}=2,${rain}=gone`],
  ['two are to be one', ([, hurt, rain]) => `${hurt}=3,${rain}=3`],
  ['one that is unchanged is decided about', ([mill, hurt, rain]) => `${mill}=1,${hurt}=3,${rain}=gone`],
])('decisions that do not settle it are refused: %s', async (_, match) => {
  const { folder, id } = await publishedReport();
  const before = treeOf(join(folder, 'content'));
  const option = match(await idsOf(folder, id));
  expect(await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED, '--match', option])).toMatchObject({ code: 2 });
  expect(treeOf(join(folder, 'content'))).toEqual(before);
});

test('decisions in a file are about one text alone', async () => {
  const { folder, id } = await publishedReport();
  const [, hurt = '', rain = ''] = await idsOf(folder, id);
  const file = (sha256: string) => `original: ${sha256}\nmatches:\n  ${hurt}: 3\n  ${rain}: gone\n`;
  const decisions = join(folder, 'decisions.yaml');
  writeFileSync(decisions, file(createHash('sha256').update('another').digest('hex')));
  const args = ['revise', id, 'b.txt', ...SIGNED, '--decisions', 'decisions.yaml'];
  expect((await attestHere(folder, args)).err).toContain('about another text');
  writeFileSync(decisions, file(createHash('sha256').update(SECOND).digest('hex')));
  expect(await attestHere(folder, args)).toMatchObject({ code: 0, err: '' });
});

test('at a terminal each is asked about, and who leaves has changed nothing', async () => {
  const { folder, id } = await publishedReport();
  const before = treeOf(join(folder, 'content'));
  const left = await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED], 'quit');
  expect(left.out).toContain('What became of it?');
  expect([left.code, treeOf(join(folder, 'content'))]).toEqual([0, before]);
  const run = await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED], 'gone');
  expect(run.code).toBe(0);
  expect((await read(folder, id)).gone).toHaveLength(2);
});

test.each<readonly [string, readonly string[], string]>([
  ['without a reason', ['--by', 'N.N.'], '--reason'],
  ['without a name', ['--reason', 'corrected'], '--by'],
  ['on a day that is none', ['--reason', 'corrected', '--by', 'N.N.', '--date', '2026-02-31'], '--date'],
])('a revision %s is refused', async (_, args, words) => {
  const { folder, id } = await publishedReport();
  const run = await attestHere(folder, ['revise', id, 'b.txt', ...args]);
  expect(run.code).toBe(2);
  expect(run.err).toContain(words);
});

test('the same bytes again change nothing', async () => {
  const { folder, id } = await publishedReport();
  const before = treeOf(join(folder, 'content'));
  expect(await attestHere(folder, ['revise', id, 'a.txt', ...SIGNED])).toMatchObject({ code: 0, err: '' });
  expect(treeOf(join(folder, 'content'))).toEqual(before);
});

test('a draft is not revised, nor a version that no release names', async () => {
  const { folder, id } = await publishedReport();
  writeFileSync(join(folder, 'c.txt'), 'Another report.\n');
  await attestHere(folder, ['import', 'c.txt']);
  const draft = reportIds(folder).find((it) => it !== id) ?? '';
  expect((await attestHere(folder, ['revise', draft, 'b.txt', ...SIGNED])).err).toContain('is draft');
  await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED], 'gone');
  expect((await attestHere(folder, ['revise', id, 'a.txt', ...SIGNED], 'gone')).err).toContain(
    `no release names version 2 of ${id} yet`,
  );
});

test('bytes of an earlier version, imported again, are known as this report', async () => {
  const { folder, id } = await publishedReport();
  await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED], 'gone');
  expect((await attestHere(folder, ['import', 'a.txt'])).out).toContain(`already here as report ${id}`);
  expect(reportIds(folder)).toEqual([id]);
});

test('the next release names the version, its paragraphs and what is gone, and the archive holds', async () => {
  const { folder, id } = await publishedReport();
  const [, hurt = '', rain = ''] = await idsOf(folder, id);
  await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED, '--match', `${hurt}=3,${rain}=gone`]);
  const run = await attestHere(folder, ['publish', '--yes']);
  expect(run).toMatchObject({ code: 0, err: '' });
  const second = readdirSync(join(folder, 'content/register')).find((name) => name.startsWith('2-')) ?? '';
  const lines = readFileSync(join(folder, 'content/register', second), 'utf8');
  expect(lines).toContain(`"address":"r/${id}","version":2,"state":"corrected"`);
  expect(lines).toMatch(new RegExp(`"address":"r/${id}#${rain}","version":1,.*"gone":true`));
  expect(await attestHere(folder, ['verify'])).toMatchObject({ code: 0 });
  expect((await attestHere(folder, ['publish'])).out).toContain('Nothing is new since release 2');
});

test.each<readonly [string, (reports: string, id: string) => void]>([
  ['before its first rename', () => undefined],
  ['between its two renames', (reports, id) => renameSync(join(reports, id), join(reports, `.retired-${id}`))],
  [
    'before it was recorded',
    (reports, id) => {
      renameSync(join(reports, id), join(reports, `.retired-${id}`));
      renameSync(join(reports, `.revised-${id}`), join(reports, id));
    },
  ],
])('a revision killed %s is told of, and completed by the next command', async (_, killed) => {
  const { folder, id } = await publishedReport();
  const reports = join(folder, 'content/reports');
  await cp(join(folder, 'content'), join(folder, 'other'), { recursive: true });
  await attestHere(folder, ['revise', id, 'b.txt', ...SIGNED, '--archive', 'other'], 'gone');
  await cp(join(folder, 'other/reports', id), join(reports, `.revised-${id}`), { recursive: true });
  killed(reports, id);
  expect((await attestHere(folder, ['build', '--out', 'dist'])).err).toContain('revising it was interrupted');
  const completed = await attestHere(folder, ['publish', '--yes']);
  expect(completed).toMatchObject({ code: 0, err: '' });
  expect(completed.out).toContain(`The revision of ${id}, which was interrupted, is complete`);
  expect(readdirSync(reports)).toEqual(readdirSync(join(folder, 'other/reports')));
  expect((await read(folder, id)).version).toBe(2);
  expect(await attestHere(folder, ['verify'])).toMatchObject({ code: 0 });
});
