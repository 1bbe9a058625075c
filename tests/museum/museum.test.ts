import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from '../site/built-site.ts';
import { mustRun } from '../site/run-attest.ts';
import { filesOf } from '../site/site-pages.ts';
import { brokenPromises } from './broken-promises.ts';
import { type Answers, answersOf } from './citations.ts';
import { frozenSite } from './frozen-sites.ts';
import { WITHDRAWN_WORD } from './invented-reports.ts';
import { leadsOfMerged } from './merged-reports.ts';
import { PIECES, pieceNames } from './pieces.ts';
import { readPromises } from './promised.ts';

const HAS_SHA256SUM = spawnSync('sha256sum', ['--version']).status === 0;
const HAS_GIT = spawnSync('git', ['rev-parse', '--is-inside-work-tree'], { cwd: PIECES }).status === 0;

test('the museum is not empty', () => {
  expect(pieceNames()).toContain('0.1.0');
});

describe.each(pieceNames())('the archive frozen at release %s', (name) => {
  const archive = join(PIECES, name, 'content');
  const answers: Answers = JSON.parse(readFileSync(join(PIECES, name, 'answers.json'), 'utf8'));
  let site: BuiltSite;

  beforeAll(async () => {
    site = await frozenSite(name);
  });

  test('is byte for byte what its manifest lists', () => {
    const lines = manifestOf(archive);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(([digits, path]) => sha256(readFileSync(join(archive, path))) !== digits)).toEqual([]);
  });

  test.runIf(HAS_SHA256SUM)('and sha256sum (where installed) finds so too', () => {
    const options = ['--check', '--strict', '--quiet', 'MANIFEST'];
    const { status, stdout, stderr } = spawnSync('sha256sum', options, { cwd: archive, encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  test.runIf(HAS_GIT)('is left by git (in a checkout) as it is, whatever line ends the machine likes', async () => {
    const files = (await filesOf(archive)).map((file) => join(archive, file));
    const run = spawnSync('git', ['check-attr', 'text', '--', ...files], { cwd: PIECES, encoding: 'utf8' });
    const others = run.stdout
      .trimEnd()
      .split('\n')
      .filter((line) => !line.endsWith(': text: unset'));
    expect([run.status, others]).toEqual([0, []]);
  });

  test('is as it was recorded, by `attest verify`', async () => {
    const { out } = await mustRun(['verify', '--json', '--archive', archive]);
    expect(JSON.parse(out).problems).toEqual([]);
  });

  test('keeps, rebuilt, every address that it ever published', async () => {
    const promises = await readPromises(archive);
    expect(promises.now.size).toBeGreaterThan(50);
    expect(await brokenPromises(promises, site)).toEqual([]);
  });

  test('answers of every citation what it answered then, in the archive and on its site', async () => {
    const citations = Object.keys(answers);
    expect(citations.length).toBeGreaterThan(90);
    expect(await answersOf(citations, { archive })).toEqual(answers);
    expect(await answersOf(citations, { site: site.folder })).toEqual(answers);
  });

  test('leads each paragraph of a merged report to itself, and to its very words where they stand now', async () => {
    const leads = await leadsOfMerged(archive, await readPromises(archive), site);
    expect(leads.filter(({ words }) => words.length > 0).length).toBeGreaterThan(0);
    expect(leads.filter(({ words }) => words.length === 0).length).toBeGreaterThan(0);
    for (const { from, to, words } of leads) expect(to).toEqual([from, ...words]);
  });

  test('shows no word of what was withdrawn to protect somebody', async () => {
    const pages = (await filesOf(site.folder)).filter((file) => /\.(?:html|json|jsonld|txt|xml)$/.test(file));
    const telling = pages.filter((file) => readFileSync(join(site.folder, file), 'utf8').includes(WITHDRAWN_WORD));
    expect([pages.length > 50, telling]).toEqual([true, []]);
  });
});

/** The digits and the path of each line of an archive's manifest. */
function manifestOf(archive: string): readonly (readonly [string, string])[] {
  const lines = readFileSync(join(archive, 'MANIFEST'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => [line.slice(0, 64), line.slice(66)]);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
