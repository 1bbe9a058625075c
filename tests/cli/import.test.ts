import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tilingFault } from '../../src/core/model/segment.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { attest, folderWithArchive, reportIds, temporaryFolder, treeOf } from './attest.ts';

const REPORT = 'Shelling hit the old town\n\nTwo houses burned down on Monday.\n\nNobody was hurt, a doctor said.\n';

test('a file becomes a draft: bytes as they were and read-only, segments that tile the text', async () => {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'a.txt'), REPORT);
  const run = attest(folder, 'import', 'a.txt');
  expect(run).toMatchObject({ code: 0, err: '' });
  const [id = ''] = reportIds(folder);
  expect(run.out).toContain(id);
  const original = join(folder, 'content/reports', id, 'original.txt');
  expect(readFileSync(original, 'utf8')).toBe(REPORT);
  expect(statSync(original).mode & 0o777).toBe(0o444);
  const { input, problems } = await readArchive(join(folder, 'content'));
  expect(problems).toEqual([]);
  const [report] = input?.reports ?? [];
  expect(report).toMatchObject({ id, state: 'draft', text: REPORT, original: { name: 'a.txt', encoding: 'utf-8' } });
  expect(report && tilingFault(report.text, report.segments)).toBeUndefined();
});

const oddText = fc
  .array(fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', ' ', 'Fire.', 'ثلاثة', 'a\u0301', '😀', '- ', '"'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => `${parts.join('')}x`);

test('importing twice is importing once, and no byte changes, whatever the line ends, BOM and encoding', {
  timeout: 60_000,
}, async () => {
  const folder = await folderWithArchive();
  const encoded = fc.tuple(oddText, fc.constantFrom('', '\ufeff'), fc.constantFrom('utf8', 'utf16le' as const));
  const run = ([text, mark, encoding]: readonly [string, string, 'utf8' | 'utf16le']) => {
    const bytes = Buffer.from(encoding === 'utf8' ? mark + text : `\ufeff${text}`, encoding);
    writeFileSync(join(folder, 'odd.txt'), bytes);
    expect(attest(folder, 'import', 'odd.txt').code).toBe(0);
    const before = treeOf(join(folder, 'content'));
    expect(attest(folder, 'import', 'odd.txt').out).toContain('nothing changed');
    expect(treeOf(join(folder, 'content'))).toEqual(before);
    const originals = reportIds(folder).map((id) => readFileSync(join(folder, 'content/reports', id, 'original.txt')));
    expect(originals.some((original) => original.equals(bytes))).toBe(true);
  };
  fc.assert(fc.property(encoded, run), { numRuns: 6 });
});

test('a name is kept as data and never used as a path', async () => {
  const folder = await folderWithArchive();
  const names = ['-rf', 'CON.txt', 'a\nb.txt', '..%2e.txt', '~', "'; rm -r x.txt", `${'n'.repeat(240)}.txt`, 'أ.txt'];
  for (const [index, name] of names.entries()) writeFileSync(join(folder, name), `${REPORT}${index}`);
  const elsewhere = () => treeOf(folder).filter((line) => !/^content\/(?:reports\/|journal\.jsonl )/.test(line));
  const before = elsewhere();
  const run = attest(folder, 'import', '--', ...names);
  expect(run.code).toBe(0);
  expect(elsewhere()).toEqual(before);
  const records = reportIds(folder).map((id) =>
    readFileSync(join(folder, 'content/reports', id, 'report.yaml'), 'utf8'),
  );
  for (const name of names)
    expect(records.some((record) => record.includes(`name: ${JSON.stringify(name)}`))).toBe(true);
  expect(run.out).not.toContain('a\nb.txt');
});

test('without an archive nothing is imported, and the way out is told', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), REPORT);
  const run = attest(folder, 'import', 'a.txt');
  expect(run.code).toBe(1);
  expect(run.err).toContain('attest new');
});

const git = spawnSync('git', ['--version']).status === 0;

test.runIf(git)('git gives the original back to the byte, even where it is told to convert line ends', async () => {
  const folder = await folderWithArchive();
  const bytes = Buffer.from('\ufeffOne\r\ntwo\n\nthree \r\n');
  writeFileSync(join(folder, 'a.txt'), bytes);
  attest(folder, 'import', 'a.txt');
  const run = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=true'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  };
  run('init', '-q', 'content');
  run('-C', 'content', 'add', '.');
  run('-C', 'content', 'commit', '-qm', 'Import');
  run('clone', '-q', 'content', 'clone');
  const [id = ''] = reportIds(folder);
  expect(readFileSync(join(folder, 'clone/reports', id, 'original.txt')).equals(bytes)).toBe(true);
});
