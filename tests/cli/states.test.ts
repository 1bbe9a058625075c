import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attestHere, folderWithArchive, reportIds, treeOf } from './attest.ts';

async function folderWith(...states: readonly ('draft' | 'published')[]) {
  const folder = await folderWithArchive();
  const ids: string[] = [];
  for (const [index, state] of states.entries()) {
    writeFileSync(join(folder, 'a.txt'), `The mill number ${index} burned on Monday.\n\nNobody was hurt.\n`);
    await attestHere(folder, ['import', 'a.txt']);
    ids.push(reportIds(folder).find((id) => !ids.includes(id)) ?? '');
    if (state === 'published') await attestHere(folder, ['publish', '--all', '--yes']);
  }
  return { folder, ids };
}

function recordOf(folder: string, id = ''): string {
  return readFileSync(join(folder, 'content/reports', id, 'report.yaml'), 'utf8');
}

const BECAUSE = ['--kind', 'legal', '--role', 'the editor', '--date', '2026-11-24'] as const;

test('a withdrawal says why, when and in which role, and the next release says so too', async () => {
  const { folder, ids } = await folderWith('published');
  const run = await attestHere(folder, ['withdraw', ids[0] ?? '', ...BECAUSE, '--yes']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(recordOf(folder, ids[0])).toMatch(/^state: "?withdrawn"?$/m);
  const published = await attestHere(folder, ['publish', '--yes']);
  expect(published).toMatchObject({ code: 0, err: '' });
  expect(published.out).toContain('version 1 of a withdrawn report');
  expect(await attestHere(folder, ['verify'])).toMatchObject({ code: 0 });
  expect((await attestHere(folder, ['withdraw', ids[0] ?? '', ...BECAUSE, '--yes'])).out).toContain(
    'already withdrawn',
  );
});

test.each<readonly [string, readonly string[], string]>([
  ['a kind', ['--role', 'the editor', '--yes'], '--kind takes one of safety'],
  ['a role', ['--kind', 'legal', '--yes'], '--role'],
  ['a day that is one', [...BECAUSE.slice(0, 4), '--date', 'today', '--yes'], '--date'],
  ['agreement', BECAUSE, '--yes'],
  ['another report to be the duplicate of', [...BECAUSE, '--of', 'nonsense', '--yes'], '--of'],
])('without %s nothing is withdrawn', async (_, args, words) => {
  const { folder, ids } = await folderWith('published');
  const before = treeOf(join(folder, 'content'));
  const run = await attestHere(folder, ['withdraw', ids[0] ?? '', ...args]);
  expect([run.code, run.err]).toEqual([2, expect.stringContaining(words)]);
  expect(treeOf(join(folder, 'content'))).toEqual(before);
});

const TWICE = ['--kind', 'duplicate', '--role', 'the editor', '--date', '2026-11-24', '--yes'] as const;

test('a duplicate is withdrawn in favour of a report on view', async () => {
  const { folder, ids } = await folderWith('published', 'published');
  const [first = '', second = ''] = ids;
  expect(await attestHere(folder, ['withdraw', second, ...TWICE, '--of', first])).toMatchObject({ code: 0, err: '' });
  expect(recordOf(folder, second)).toMatch(new RegExp(`^ {2}of: "?${first}"?$`, 'm'));
});

test.each<readonly [string, (ids: readonly string[]) => readonly string[], string]>([
  ['of nothing', () => [], 'takes --of as well'],
  ['of itself', ([id = '']) => ['--of', id], '--of takes the id of another report'],
  ['of a draft', ([, draft = '']) => ['--of', draft], 'is draft'],
  ['of a report that is withdrawn', ([, , withdrawn = '']) => ['--of', withdrawn], 'is withdrawn'],
  ['of a report that is not there', () => ['--of', '00000000'], 'there is no report'],
])('a duplicate %s is not withdrawn', async (_, of, words) => {
  const { folder, ids } = await folderWith('published', 'published', 'draft');
  const [first = '', second = '', draft = ''] = ids;
  await attestHere(folder, ['withdraw', second, ...BECAUSE, '--yes']);
  const before = treeOf(join(folder, 'content'));
  const run = await attestHere(folder, ['withdraw', first, ...TWICE, ...of([first, draft, second])]);
  expect([run.code, run.err]).toEqual([2, expect.stringContaining(words)]);
  expect(treeOf(join(folder, 'content'))).toEqual(before);
});

test.each([
  ['y', 'withdrawn'],
  ['n', 'published'],
])('asked at a terminal, the answer %j leaves the report %s', async (answer, state) => {
  const { folder, ids } = await folderWith('published');
  await attestHere(folder, ['withdraw', ids[0] ?? '', ...BECAUSE], answer);
  expect(recordOf(folder, ids[0])).toMatch(new RegExp(`^state: "?${state}"?$`, 'm'));
});

test('a draft has no address to withdraw, and what is public cannot be put under embargo', async () => {
  const { folder, ids } = await folderWith('published', 'draft');
  const [published = '', draft = ''] = ids;
  expect((await attestHere(folder, ['withdraw', draft, ...BECAUSE, '--yes'])).err).toContain('has no address');
  expect((await attestHere(folder, ['embargo', published, '--until', '2027-01-01'])).err).toContain('is published');
});

test('no embargo ends by the clock: only on the day that is told is the report published', async () => {
  const { folder, ids } = await folderWith('draft');
  const [id = ''] = ids;
  expect(await attestHere(folder, ['embargo', id, '--until', '2020-01-01'])).toMatchObject({ code: 0, err: '' });
  for (const now of [[], ['--now', '2019-12-31']]) {
    const run = await attestHere(folder, ['publish', '--all', '--yes', ...now]);
    expect(run.out).toContain(`${id} is under embargo until 2020-01-01`);
    expect(recordOf(folder, id)).toMatch(/^state: "?embargoed"?$/m);
  }
  expect((await attestHere(folder, ['publish', '--now', 'tomorrow'])).code).toBe(2);
  const run = await attestHere(folder, ['publish', '--yes', '--now', '2020-01-01']);
  expect(run.out).toContain(`${id} is published`);
  expect(recordOf(folder, id)).toMatch(/^state: "?published"?$/m);
  expect(await attestHere(folder, ['verify'])).toMatchObject({ code: 0 });
});

test.each([
  ['embargoed, though it was published', 'state: embargoed', 'is gone; it showed version 1'],
  ['withdrawn without a reason', 'state: withdrawn', '"withdrawn" is missing'],
  ['corrected without a version', 'state: corrected', 'a version above 1'],
  ['redacted, which no one can show yet', 'state: redacted', 'cannot black out parts'],
])('a record that says it is %s stops the build', async (_, state, words) => {
  const { folder, ids } = await folderWith('published');
  const file = join(folder, 'content/reports', ids[0] ?? '', 'report.yaml');
  writeFileSync(file, recordOf(folder, ids[0]).replace(/^state: .*$/m, state));
  const run = await attestHere(folder, ['build', '--out', 'dist']);
  expect(run.code === 1 || run.code === 3).toBe(true);
  expect(run.err).toContain(words);
});

/** What the journal tells of states, in order. */
function statesTold(folder: string): readonly object[] {
  const lines = readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line)).filter(({ act }) => act === 'set-state');
}

test('a withdrawal that an editor wrote by hand is in the journal after the next release, once', async () => {
  const { folder, ids } = await folderWith('published');
  const path = join(folder, 'content/reports', ids[0] ?? '', 'report.yaml');
  const decided = 'state: withdrawn\nwithdrawn: { kind: legal, date: "2026-11-24", role: the editor }';
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^state: .*$/m, decided));
  expect(statesTold(folder)).toEqual([]);
  for (const _ of ['publish', 'and again']) {
    expect(await attestHere(folder, ['publish', '--yes'])).toMatchObject({ code: 0, err: '' });
    const told = { report: ids[0], state: 'withdrawn', kind: 'legal', by: 'the editor', date: '2026-11-24' };
    expect(statesTold(folder)).toMatchObject([told]);
  }
  expect(await attestHere(folder, ['verify'])).toMatchObject({ code: 0, err: '' });
});

test('an embargo until the same day is no second decision; until another it is', async () => {
  const { folder, ids } = await folderWith('draft');
  const until = (day: string) => attestHere(folder, ['embargo', ids[0] ?? '', '--until', day]);
  await until('2027-01-01');
  expect(await until('2027-01-01')).toMatchObject({ code: 0, out: expect.stringContaining('already under embargo') });
  expect(statesTold(folder)).toHaveLength(1);
  await until('2027-02-01');
  await attestHere(folder, ['publish', '--yes']);
  expect(statesTold(folder)).toMatchObject([{ note: 'until 2027-01-01' }, { note: 'until 2027-02-01' }]);
});
