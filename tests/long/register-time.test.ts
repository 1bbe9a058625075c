import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mintReportId, mintSegmentId } from '../../src/core/model/identifiers.ts';
import type { Report } from '../../src/core/model/report.ts';
import { archiveEntries } from '../../src/core/register/archive-entries.ts';
import { formatRelease } from '../../src/core/register/format-release.ts';
import { checkRegister } from '../../src/store/register/check-register.ts';
import { sha256 } from '../../src/store/register/sha256.ts';
import { sealed } from '../register/sealed.ts';

const PARAGRAPHS = 15;
const WORDS = 'Nine people were killed when warplanes bombed the market of the town on Sunday, the mayor said. '.repeat(
  4,
);

/** Most seconds that reading and checking the register of 10,000 reports may take: measured 4.5 on two busy cores. */
const MOST = 15;

test('the register of 10,000 reports is read and checked in seconds', { timeout: 300_000 }, async () => {
  const reports = Array.from({ length: 10_000 }, (_, index) => report(index));
  const archive = { reports, places: [], actors: [] };
  const dir = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  mkdirSync(join(dir, 'register'));
  const entries = archiveEntries(archive, sha256);
  // Most of it published at once, the rest in a hundred releases of a few reports each.
  let last = sealed([], entries.slice(0, -1_600));
  write(dir, last);
  for (let start = entries.length - 1_600; start < entries.length; start += 16) {
    last = sealed([last], entries.slice(start, start + 16));
    write(dir, last);
  }
  const began = performance.now();
  const { problems, register } = await checkRegister(dir, archive);
  const seconds = (performance.now() - began) / 1000;
  const megabytes = (formatRelease({ seal: last.seal, entries }).length / 1e6).toFixed(1);
  console.log(
    `register of 10,000 reports: ${register?.published.size} addresses, ${megabytes} MB, ${seconds.toFixed(2)} s`,
  );
  expect([problems, register?.published.size]).toEqual([[], entries.length]);
  expect(seconds).toBeLessThan(MOST);
});

function write(dir: string, release: ReturnType<typeof sealed>): void {
  writeFileSync(join(dir, 'register', `${release.name}.jsonl`), formatRelease(release));
}

/** A report of its own number with fifteen paragraphs. */
function report(number: number): Report {
  const bytes = (count: number) => Uint8Array.from({ length: count }, (_, at) => Math.floor(number / 32 ** at) % 32);
  const texts = Array.from({ length: PARAGRAPHS }, (_, index) => `${number} ${index} ${WORDS}\n\n`);
  let at = 0;
  const segments = texts.map((text, index) => {
    const start = at;
    at += text.length;
    const id = mintSegmentId((count) => new Uint8Array(count).fill(index));
    return { id, kind: 'paragraph' as const, start, end: at };
  });
  return {
    id: mintReportId(bytes),
    state: 'published',
    original: { file: 'original.txt', name: 'a.txt', sha256: sha256(String(number)), bytes: at, encoding: 'utf-8' },
    text: texts.join(''),
    segments,
    language: 'en',
    imported: '2026-11-22',
  };
}
