import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
