import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/store/register/sha256.ts';
import { type ByteTrip, byteTrip } from '../custody/byte-trip.ts';
import { filesOf } from './site-pages.ts';

const COUNT = 24;

const folder = mkdtempSync(join(tmpdir(), 'attest-'));
const site = join(folder, 'dist');
let trip: ByteTrip;

beforeAll(async () => {
  trip = await byteTrip(folder, COUNT, 20261122);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('files come out as they went in, to the byte: import, git, publishing, build', () => {
  expect(trip.received).toHaveLength(COUNT);
  expect(trip.downloaded).toEqual(trip.received);
});

test('every page shows at its foot the digits of the manifest, which is the archive’s own', async () => {
  const manifest = readFileSync(join(site, 'manifest.txt'));
  expect(manifest.equals(readFileSync(join(folder, 'content/MANIFEST')))).toBe(true);
  const hash = sha256(manifest);
  const pages = (await filesOf(site)).filter((name) => name.endsWith('.html'));
  const lacking = pages.filter((name) => {
    const html = readFileSync(join(site, name), 'utf8');
    return !html.includes(`>${hash.slice(0, 16)}</code>`);
  });
  expect(pages.length).toBeGreaterThan(COUNT);
  expect(lacking).toEqual([]);
});

test('the last release names the manifest', () => {
  const register = join(folder, 'content/register');
  const [release = ''] = readdirSync(register).sort().slice(-1);
  const seal = JSON.parse(readFileSync(join(register, release), 'utf8').split('\n')[0] ?? '');
  expect(seal.manifest).toBe(sha256(readFileSync(join(site, 'manifest.txt'))));
});

const SHA256SUM = findProgram('sha256sum');

/** Where a program lies, as the system finds it. */
function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((it) => join(it, name)).find((path) => spawnSync(path, ['--version']).status === 0);
}

/** Runs commands in a folder with a shell that finds `sha256sum` and no other program. */
function strangerRuns(commands: string, cwd: string) {
  const bin = mkdtempSync(join(folder, 'bin-'));
  symlinkSync(SHA256SUM ?? '', join(bin, 'sha256sum'));
  const { status, stdout } = spawnSync('/bin/sh', ['-c', commands], { cwd, encoding: 'utf8', env: { PATH: bin } });
  return { status, lines: stdout.trimEnd().split('\n') };
}

/** The commands that a page of an archive tells a stranger to run. */
function printedCommands(markdown: string): string {
  const commands = /^(```|~~~)sh\n([\s\S]*?)^\1$/m.exec(markdown)?.[2];
  if (commands === undefined) throw new Error('expected commands on the page');
  return commands;
}

const PAGES = ['../../content/pages/custody.mdx', 'content/pages/custody.mdx'] as const;

function pageOf(index: 0 | 1): string {
  const path = index === 0 ? join(import.meta.dirname, PAGES[0]) : join(folder, PAGES[1]);
  return readFileSync(path, 'utf8');
}

test.runIf(SHA256SUM).each([
  ['the founding archive', 0],
  ['a new archive', 1],
] as const)(
  'a stranger’s check, where coreutils are installed: the commands that %s prints check every original',
  (_, index) => {
    const commands = printedCommands(pageOf(index));
    const copy = mkdtempSync(join(folder, 'copy-'));
    cpSync(site, copy, { recursive: true });
    const run = strangerRuns(commands, copy);
    expect(run.status).toBe(0);
    const [first, ...checked] = run.lines;
    expect(first).toBe(`${sha256(readFileSync(join(site, 'manifest.txt')))}  manifest.txt`);
    expect(checked).toHaveLength(COUNT);
    expect(checked.every((line) => /^r\/[0-9a-z]{8}\/original\.txt: OK$/.test(line))).toBe(true);
    const [damaged = ''] = checked.map((line) => line.split(':')[0] ?? '');
    writeFileSync(join(copy, damaged), 'other');
    const again = strangerRuns(commands, copy);
    expect(again.status).toBe(1);
    expect(again.lines.filter((line) => line.endsWith('FAILED'))).toEqual([`${damaged}: FAILED`]);
  },
);

test('the page prints these commands as they are', () => {
  const html = readFileSync(join(site, 'custody/index.html'), 'utf8');
  const shown = /<pre[\s\S]*?<\/pre>/.exec(html)?.[0].replace(/<[^>]*>/g, '') ?? '';
  const words = shown
    .replaceAll('&#x3C;', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
  expect(words.trim()).toBe(printedCommands(pageOf(1)).trim());
});

test.runIf(SHA256SUM)('the archive’s own folder is checked by sha256sum (where installed) alone', () => {
  const run = strangerRuns('sha256sum --check --strict --quiet MANIFEST', join(folder, 'content'));
  expect(run).toEqual({ status: 0, lines: [''] });
});
