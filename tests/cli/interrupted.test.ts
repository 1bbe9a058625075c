import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/store/read-archive.ts';
import { attest, folderWithArchive, reportIds, startAttest } from './attest.ts';

const TRIALS = Number(process.env.ATTEST_TRIALS ?? 5);
const FILES = 60;

async function folderWithFiles(): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = await folderWithArchive();
  const files = Array.from({ length: FILES }, (_, index) => `report-${index}.txt`);
  for (const name of files) writeFileSync(join(folder, name), `Report ${name}\n\nA house burned down.\n`);
  return { folder, files };
}

/** Waits until so many reports are there, so that the kill falls into the writing of the next. */
async function reportsAppear(folder: string, count: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && reportIds(folder).length < count) await wait(1);
}

async function originalNames(folder: string): Promise<readonly string[]> {
  const { input, problems, setAside } = await readArchive(join(folder, 'content'));
  expect([problems, setAside]).toEqual([[], []]);
  return input?.reports.map((report) => report.original.name) ?? [];
}

test('killed at any moment, an import leaves whole reports only, and the next run completes it', {
  timeout: TRIALS * 10_000,
}, async () => {
  const counts: number[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const { folder, files } = await folderWithFiles();
    const { child, ended } = startAttest(folder, 'import', ...files);
    await reportsAppear(folder, Math.floor(Math.random() * FILES), child);
    await wait(Math.random() * 3);
    child.kill('SIGKILL');
    await ended;
    counts.push((await originalNames(folder)).length);
    expect(attest(folder, 'import', ...files).code).toBe(0);
    expect([...(await originalNames(folder))].sort()).toEqual([...files].sort());
    expect(readdirSync(join(folder, 'content/reports')).filter((name) => name.startsWith('.staging'))).toEqual([]);
    expect(readdirSync(join(folder, 'content')).filter((name) => name.startsWith('.attest-lock'))).toEqual([]);
  }
  console.log(`reports there when killed: ${counts.join(', ')} of ${FILES}`);
});

test('four imports at once lose nothing and double nothing', { timeout: 60_000 }, async () => {
  const { folder, files } = await folderWithFiles();
  const share = files.slice(0, 24);
  const parts = [0, 6, 12, 18].map((start) => [...share.slice(start, start + 6), 'report-0.txt']);
  const codes = await Promise.all(parts.map((part) => startAttest(folder, 'import', ...part).ended));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect([...(await originalNames(folder))].sort()).toEqual([...share].sort());
});

test('a report published while others are imported keeps its comments and order', async () => {
  const { folder } = await folderWithFiles();
  attest(folder, 'import', 'report-0.txt');
  const [id = ''] = readdirSync(join(folder, 'content/reports')).filter((name) => !name.startsWith('.'));
  const record = join(folder, 'content/reports', id, 'report.yaml');
  const commented = `# seen by two editors\n${readFileSync(record, 'utf8').replace('state: "draft"', "state:   'draft' # for now")}`;
  writeFileSync(record, commented);
  const codes = await Promise.all([
    startAttest(folder, 'publish', id, '--yes').ended,
    startAttest(folder, 'import', 'report-1.txt', 'report-2.txt').ended,
  ]);
  expect(codes).toEqual([0, 0]);
  expect(readFileSync(record, 'utf8')).toBe(commented.replace("'draft'", 'published'));
});
