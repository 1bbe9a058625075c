import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAddress } from '../../src/core/model/register-address.ts';
import type { RegisterEntry } from '../../src/core/model/register-entry.ts';
import { formatRelease, releaseName } from '../../src/core/register/format-release.ts';
import { sha256 } from '../../src/store/register/sha256.ts';
import { attestHere } from './attest.ts';
import { ARCHIVE_YAML, folderOf, reportFiles, reportId } from './tiny-archive.ts';

const ID = reportId(1);

/** A folder with an archive in which one report was published by the command itself. */
async function published(): Promise<string> {
  const files = new Map([['archive.yaml', ARCHIVE_YAML], ...reportFiles(ID, 'draft')]);
  const folder = folderOf(new Map([...files].map(([path, text]) => [`content/${path}`, text])));
  const { code, err } = await attestHere(folder, ['publish', '--all', '--yes']);
  expect([code, err]).toEqual([0, expect.anything()]);
  return folder;
}

test('what was published is the same, and a script hears it by exit code and first word', async () => {
  const folder = await published();
  const { code, out } = await attestHere(folder, ['cite', '--check', `https://example.org/r/${ID}/#p00000`]);
  expect(code).toBe(0);
  expect(out).toBe(`same: r/${ID}#p00000 shows version 1, as cited`);
});

test.each([
  ['a report that never was', `r/${reportId(2)}/`, 'unknown: r/'],
  ['digits of another original', `r/${ID}/ SHA-256 0123456789abcdef`, 'unknown: r/'],
  ['a mistyped id', `r/${ID.slice(0, 7)}${ID.endsWith('0') ? '1' : '0'}/`, 'unknown: the address in it'],
])('%s is unknown, exit 1', async (_, citation, said) => {
  const folder = await published();
  const { code, out } = await attestHere(folder, ['cite', '--check', citation]);
  expect([code, out.startsWith(said)]).toEqual([1, true]);
});

test.each([
  ['no citation', []],
  ['words without an address', ['--check', 'River Post, 4 March 2021']],
  ['an archive without a register', ['--check', `r/${ID}/`, '--archive', 'elsewhere']],
  ['a folder without a site', ['--check', `r/${ID}/`, '--site', 'elsewhere']],
  ['a site that does not answer', ['--check', `r/${ID}/`, '--site', 'http://127.0.0.1:9/']],
])('%s cannot be checked, exit 2', async (_, args) => {
  const folder = await published();
  const { code, out, err } = await attestHere(folder, ['cite', ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toBe('');
});

test.each([
  ['published', '', 'same', 0],
  ['published', ', version 2', 'unknown', 1],
  ['withdrawn', '', 'withdrawn', 1],
  ['redacted', '', 'redacted', 1],
])('a built site answers of a %s report%s: %s', async (creativeWorkStatus, more, said, expected) => {
  const folder = folderOf(new Map([['site/index.html', '']]));
  const record = { '@id': `https://example.org/r/${ID}/`, creativeWorkStatus, version: 1 };
  mkdirSync(join(folder, `site/r/${ID}`), { recursive: true });
  writeFileSync(join(folder, `site/r/${ID}/cite.jsonld`), JSON.stringify(record));
  const { code, out } = await attestHere(folder, ['cite', '--site', 'site', '--check', `r/${ID}/${more}`]);
  expect([out.split(':')[0], code]).toEqual([said, expected]);
});

/** Adds a release to the folder of `published`, as a later one that knows of redaction will. */
function addRelease(folder: string, ...entries: readonly RegisterEntry[]): void {
  const register = join(folder, 'content/register');
  const previous = readdirSync(register).map((name) => sha256(readFileSync(join(register, name), 'utf8')));
  const seal = { release: 2, date: '2026-11-23', software: 'attest 0.2.0', previous };
  const content = formatRelease({ seal, entries });
  writeFileSync(join(register, `${releaseName(seal, sha256(content))}.jsonl`), content);
}

test('a redacted paragraph is told by the register as redacted, with its report, and no other', async () => {
  const folder = await published();
  const whole = readAddress(`r/${ID}`)?.address;
  const part = readAddress(`r/${ID}#p00000`)?.address;
  if (!whole || !part) throw new Error('expected two addresses');
  addRelease(
    folder,
    { type: 'report', address: whole, version: 1, state: 'redacted' },
    { type: 'paragraph', address: part, version: 1, start: 0, end: 17, kind: 'paragraph' },
  );
  const said = (address: string) => attestHere(folder, ['cite', '--check', address]);
  expect(await said(part)).toMatchObject({
    code: 1,
    out: `redacted: ${part} is public, but words of it were taken out`,
  });
  expect(await said(`${whole}/`)).toMatchObject({ code: 1, out: expect.stringMatching(/^redacted: /) });
  expect(await said(`${part} SHA-256 0123456789abcdef`)).toMatchObject({ out: expect.stringMatching(/^redacted: /) });
});

test.each([
  ['#p00000', 'redacted'],
  ['#p00001', 'same'],
  ['', 'redacted'],
])('a built site answers of a redacted report%s: %s', async (fragment, said) => {
  const folder = folderOf(new Map([['site/index.html', '']]));
  const id = `https://example.org/r/${ID}/`;
  const hasPart = [
    { '@id': `${id}#p00000`, version: 1, creativeWorkStatus: 'redacted' },
    { '@id': `${id}#p00001`, version: 1 },
  ];
  mkdirSync(join(folder, `site/r/${ID}`), { recursive: true });
  const record = { '@id': id, creativeWorkStatus: 'redacted', version: 1, hasPart };
  writeFileSync(join(folder, `site/r/${ID}/cite.jsonld`), JSON.stringify(record));
  const { out } = await attestHere(folder, ['cite', '--site', 'site', '--check', `r/${ID}/${fragment}`]);
  expect(out.split(':')[0]).toBe(said);
});
