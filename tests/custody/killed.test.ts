import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderWithArchive, startAttest } from '../cli/attest.ts';
import { must, verdictOn, writePlace } from './recorded-archive.ts';

const TRIALS = Number(process.env.ATTEST_TRIALS ?? 2);
const REPORTS = 30;

const FILES = Array.from({ length: REPORTS }, (_, index) => `report-${index}.txt`);

async function folderWithFiles(): Promise<string> {
  const folder = await folderWithArchive();
  for (const name of FILES) writeFileSync(join(folder, name), `Report ${name}\n\nA house burned down.\n`);
  return folder;
}

/** Runs a command and kills it within `span` milliseconds of the moment that something shows it at work. */
async function kill(folder: string, args: readonly string[], isAtWork: () => boolean, span: number): Promise<void> {
  const { child, ended } = startAttest(folder, ...args);
  while (child.exitCode === null && !isAtWork()) await wait(1);
  await wait(Math.random() * span);
  child.kill('SIGKILL');
  await ended;
}

function acts(folder: string): readonly string[] {
  const lines = readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line).act);
}

test('an import killed at any moment and run again is recorded once', { timeout: TRIALS * 20_000 }, async () => {
  for (let trial = 0; trial < TRIALS; trial++) {
    const folder = await folderWithFiles();
    const journal = join(folder, 'content/journal.jsonl');
    await kill(folder, ['import', ...FILES], () => existsSync(journal), 150);
    await must(folder, 'import', ...FILES);
    expect(acts(folder)).toEqual(FILES.map(() => 'import'));
    expect(await verdictOn(folder)).toEqual({ code: 0, codes: [], files: [] });
  }
});

test('a publishing killed at any moment and run again is recorded once, with its manifest', {
  timeout: TRIALS * 20_000,
}, async () => {
  for (let trial = 0; trial < TRIALS; trial++) {
    const folder = await folderWithFiles();
    await must(folder, 'import', ...FILES);
    const isStaged = () => readdirSync(join(folder, 'content')).some((name) => /^(?:\.MANIFEST-|register$)/.test(name));
    await kill(folder, ['publish', '--all', '--yes'], isStaged, 120);
    await must(folder, 'publish', '--all', '--yes');
    expect(acts(folder).filter((act) => act !== 'import')).toEqual(['publish']);
    expect(await verdictOn(folder)).toEqual({ code: 0, codes: [], files: [] });
    expect(readdirSync(join(folder, 'content')).filter((name) => name.startsWith('.MANIFEST'))).toEqual([]);
  }
});

test('edits whose recording was killed are recorded once', { timeout: TRIALS * 20_000 }, async () => {
  for (let trial = 0; trial < TRIALS; trial++) {
    const folder = await folderWithFiles();
    await must(folder, 'import', 'report-0.txt');
    await must(folder, 'publish', '--all', '--yes');
    writeFileSync(join(folder, 'content/pages/more.mdx'), '---\ntitle: More\ndescription: More\n---\n\nMore.\n');
    const isStaged = () => readdirSync(join(folder, 'content')).some((name) => name.startsWith('.MANIFEST-'));
    await kill(folder, ['publish', '--yes'], isStaged, 20);
    writePlace(folder, 'mill', 'The Mill');
    await must(folder, 'publish', '--yes');
    expect(await verdictOn(folder)).toEqual({ code: 0, codes: [], files: [] });
    expect(acts(folder).filter((act) => act === 'record').length).toBeLessThanOrEqual(1);
  }
});
