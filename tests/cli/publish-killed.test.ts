import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { attestHere, folderWithArchive, reportIds, startAttest } from './attest.ts';

const TRIALS = Number(process.env.ATTEST_TRIALS ?? 3);
const REPORTS = 40;

async function folderWithDrafts(): Promise<string> {
  const folder = await folderWithArchive();
  const files = Array.from({ length: REPORTS }, (_, index) => `report-${index}.txt`);
  for (const name of files) writeFileSync(join(folder, name), `Report ${name}\n\nA house burned down.\n`);
  await attestHere(folder, ['import', ...files]);
  return folder;
}

function register(folder: string): readonly string[] {
  const path = join(folder, 'content/register');
  return existsSync(path) ? readdirSync(path) : [];
}

/** Publishes and is killed at some moment after the first byte is about to be written. */
async function kill(folder: string): Promise<void> {
  const { child, ended } = startAttest(folder, 'publish', '--all', '--yes');
  while (child.exitCode === null && !existsSync(join(folder, 'content/register'))) await wait(1);
  await wait(Math.random() * 120);
  child.kill('SIGKILL');
  await ended;
}

/** The states of all reports, each once. */
function states(folder: string): readonly string[] {
  const all = reportIds(folder).map((id) => stateOf(folder, id));
  return [...new Set(all)].sort();
}

function recordOf(folder: string, id: string): string {
  return join(folder, 'content/reports', id, 'report.yaml');
}

function stateOf(folder: string, id: string): string {
  return /^state: "?(\w+)/m.exec(readFileSync(recordOf(folder, id), 'utf8'))?.[1] ?? '';
}

test('killed at any moment, publishing leaves the old state or the new, and the next run completes it', {
  timeout: TRIALS * 20_000,
}, async () => {
  const seen: string[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const folder = await folderWithDrafts();
    await kill(folder);
    const written = register(folder).some((name) => name.endsWith('.jsonl'));
    if (!written) expect(states(folder)).toEqual(['draft']);
    seen.push(`${written ? 'written' : 'not written'}, reports ${states(folder).join(' and ')}`);
    expect(await attestHere(folder, ['publish', '--all', '--yes'])).toMatchObject({ code: 0, err: '' });
    expect(states(folder)).toEqual(['published']);
    expect(register(folder)).toMatchObject([expect.stringMatching(/^1-[0-9a-f]{16}\.jsonl$/)]);
    expect((await attestHere(folder, ['publish'])).out).toContain('Nothing is new since release 1');
  }
  console.log(`when killed, the release was: ${seen.join('; ')}`);
});

test('a release whose reports still wait stops a build; publishing again makes them public', async () => {
  const folder = await folderWithDrafts();
  await attestHere(folder, ['publish', '--all', '--yes']);
  const [name = ''] = register(folder);
  const [id = ''] = reportIds(folder);
  const record = readFileSync(recordOf(folder, id), 'utf8');
  writeFileSync(recordOf(folder, id), record.replace(/^state: .*$/m, 'state: "draft"'));
  writeFileSync(join(folder, 'content/register', `.publishing-${name.replace('.jsonl', '')}`), '');
  const build = await attestHere(folder, ['build']);
  expect(build.code).toBe(1);
  expect(build.err).toContain('publishing was interrupted');
  const run = await attestHere(folder, ['publish', '--yes']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('Release 1, which was interrupted, is complete');
  expect([states(folder), register(folder)]).toEqual([['published'], [name]]);
});

test('what was staged and never written is taken away, and no report becomes public by it', async () => {
  const folder = await folderWithDrafts();
  mkdirSync(join(folder, 'content/register'));
  writeFileSync(join(folder, 'content/register/.publishing-1-0123456789abcdef'), '{"release":1,"da');
  expect(await attestHere(folder, ['publish', '--yes'])).toMatchObject({ code: 0, err: '' });
  expect([states(folder), register(folder)]).toEqual([['draft'], []]);
});
