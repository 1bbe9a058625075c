import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/store/register/sha256.ts';
import { attestHere } from '../cli/attest.ts';
import {
  add,
  addEntry,
  all,
  alter,
  copy,
  cut,
  type Damage,
  flip,
  forge,
  lines,
  link,
  relist,
  remove,
  replace,
  swap,
} from './hands.ts';
import { copyOf, makeRecordedArchive, type RecordedArchive, verdictOn } from './recorded-archive.ts';

let archive: RecordedArchive;

beforeAll(async () => {
  archive = await makeRecordedArchive();
});

/** A damage in words, how it is done, and the kinds by which it is named. */
type Case = readonly [string, Damage, ...string[]];

const ORIGINALS: readonly Case[] = [
  ['a bit of a public original is turned', flip('reports/{0}/original.txt'), 'file-altered'],
  ['a bit of a draft’s original is turned', flip('reports/{2}/original.txt'), 'file-altered'],
  ['a public original is cut short', cut('reports/{1}/original.txt', 5), 'file-altered'],
  ['a draft’s original is cut short', cut('reports/{2}/original.txt', 1), 'file-altered'],
  ['an original gets a final line feed', alter('reports/{2}/original.txt', (it) => `${it}\n`), 'file-altered'],
  ['an original gets a byte order mark', alter('reports/{0}/original.txt', (it) => `\ufeff${it}`), 'file-altered'],
  ['an original loses its byte order mark', alter('reports/{1}/original.txt', (it) => it.subarray(3)), 'file-altered'],
  ['line ends become those of Unix', replace('reports/{1}/original.txt', /\r\n/g, '\n'), 'file-altered'],
  ['line ends become those of Windows', replace('reports/{0}/original.txt', /\n/g, '\r\n'), 'file-altered'],
  ['an original is emptied', alter('reports/{0}/original.txt', () => ''), 'file-altered'],
  ['two public originals change places', swap('reports/{0}/original.txt', 'reports/{1}/original.txt'), 'file-altered'],
  [
    'a public and a draft’s change places',
    swap('reports/{0}/original.txt', 'reports/{2}/original.txt'),
    'file-altered',
  ],
  ['a public original is gone', remove('reports/{0}/original.txt'), 'file-missing'],
  ['a draft’s original is gone', remove('reports/{2}/original.txt'), 'file-missing'],
  ['an original is a link', link('reports/{0}/original.txt', '../../../market.txt'), 'file-altered'],
  ['a bit of segments is turned', flip('reports/{0}/segments.jsonl'), 'file-altered'],
  ['a bit of a draft’s segments is turned', flip('reports/{2}/segments.jsonl'), 'file-altered'],
  ['a segment is taken away', lines('reports/{0}/segments.jsonl', (it) => it.slice(1)), 'file-altered'],
  ['segments change places', lines('reports/{0}/segments.jsonl', (it) => it.toReversed()), 'file-altered'],
  ['segments are gone', remove('reports/{1}/segments.jsonl'), 'file-missing'],
  [
    'segments of two reports change places',
    swap('reports/{0}/segments.jsonl', 'reports/{2}/segments.jsonl'),
    'file-altered',
  ],
];

const RECORDS: readonly Case[] = [
  ['a report is given another name', replace('reports/{0}/report.yaml', 'market.txt', 'mirket.txt'), 'record-altered'],
  ['a report is made a draft', replace('reports/{0}/report.yaml', /^state: .*$/m, 'state: draft'), 'record-altered'],
  ['the record of a report is gone', remove('reports/{1}/report.yaml'), 'file-missing'],
  ['a bit of a place is turned', flip('places/old-town.md'), 'record-altered'],
  ['a place is emptied', alter('places/old-town.md', () => ''), 'record-altered'],
  ['a place is gone', remove('places/river-bank.md'), 'file-missing'],
  ['two places change places', swap('places/old-town.md', 'places/river-bank.md'), 'record-altered'],
  ['the archive has another editor', replace('archive.yaml', 'The editors', 'Others'), 'record-altered'],
  ['a page says something else', replace('pages/about.mdx', 'received', 'written'), 'record-altered'],
  ['a page is a link', link('pages/about.mdx', 'method.mdx'), 'file-altered'],
  ['a second original lies beside the first', add('reports/{0}/original.html', '<p>'), 'file-unlisted'],
  ['a draft has an earlier version from nowhere', add('reports/{2}/versions/1/original.txt', 'x'), 'file-unlisted'],
  ['a place is added', add('places/new-town.md', '---\nname: New Town\nkind: town\n---\n'), 'file-unlisted'],
  ['a file lies in the archive', add('notes.txt', 'seen'), 'file-unlisted'],
  ['a link lies among the pages', link('pages/more.mdx', '../archive.yaml'), 'file-unlisted'],
  ['corrections of a public report are added', add('reports/{0}/corrections.yaml', '[]\n'), 'file-unlisted'],
  [
    'a draft is made public by hand',
    replace('reports/{2}/report.yaml', /^state: .*$/m, 'state: published'),
    'file-unlisted',
  ],
  ['a report is copied', copy('reports/{2}', 'reports/00000000'), 'report-unrecorded'],
  ['a report is made by hand', add('reports/zzzzzzzz/original.txt', 'x'), 'report-unrecorded'],
  ['a public report is gone', remove('reports/{0}'), 'report-lost'],
  ['a draft is gone', remove('reports/{2}'), 'report-lost'],
];

const MANIFESTS: readonly Case[] = [
  [
    'a digit of the manifest is another',
    replace('MANIFEST', /^./, (it) => (it === '0' ? '1' : '0')),
    'manifest-replaced',
  ],
  ['the manifest lacks its first line', lines('MANIFEST', (it) => it.slice(1)), 'manifest-replaced'],
  ['the manifest lacks its last line', lines('MANIFEST', (it) => it.slice(0, -1)), 'manifest-replaced'],
  ['lines of the manifest change places', lines('MANIFEST', (it) => it.toReversed()), 'manifest-file'],
  ['a line of the manifest stands twice', lines('MANIFEST', (it) => it.flatMap((one) => [one, one])), 'manifest-file'],
  ['the manifest is cut in a line', cut('MANIFEST', 7), 'manifest-file'],
  ['the manifest is cut before its last line feed', cut('MANIFEST', 1), 'manifest-file'],
  ['the manifest is gone', remove('MANIFEST'), 'manifest-file'],
  ['the manifest is emptied', alter('MANIFEST', () => ''), 'manifest-replaced'],
  ['the manifest gets line ends of Windows', replace('MANIFEST', /\n/g, '\r\n'), 'manifest-file'],
  ['the manifest leads outside', replace('MANIFEST', 'archive.yaml', '../archive.yaml'), 'manifest-file'],
  [
    'an original is altered, and its line with it',
    all(flip('reports/{0}/original.txt'), relist('reports/{0}/original.txt')),
    'file-altered',
    'manifest-replaced',
  ],
  [
    'a record is altered, and its line with it',
    all(flip('places/old-town.md'), relist('places/old-town.md')),
    'manifest-replaced',
  ],
  [
    'an original, its line and the end of the journal are made to agree',
    all(
      flip('reports/{0}/original.txt'),
      relist('reports/{0}/original.txt'),
      addEntry({ act: 'record', edited: [], discarded: [] }),
    ),
    'file-altered',
    'original-replaced',
  ],
];

const JOURNALS: readonly Case[] = [
  [
    'a bit of the first entry is turned',
    lines('journal.jsonl', ([first = '', ...rest]) => [first.replace('import', 'inport'), ...rest]),
    'journal-file',
  ],
  ['a bit in the middle of the journal is turned', flip('journal.jsonl'), 'journal-file'],
  ['a bit of the last entry is turned', flip('journal.jsonl', 30), 'journal-file'],
  ['the first entry is gone', lines('journal.jsonl', (it) => it.slice(1)), 'journal-chain'],
  ['an entry in the middle is gone', lines('journal.jsonl', (it) => it.toSpliced(2, 1)), 'journal-chain'],
  ['the last entry, an import, is gone', lines('journal.jsonl', (it) => it.slice(0, -1)), 'report-unrecorded'],
  [
    'the last two entries, a release and an import, are gone',
    lines('journal.jsonl', (it) => it.slice(0, -2)),
    'manifest-replaced',
    'release-unlike',
    'report-unrecorded',
  ],
  [
    'two entries change places',
    lines('journal.jsonl', ([a = '', b = '', ...rest]) => [b, a, ...rest]),
    'journal-chain',
  ],
  ['an entry stands twice', lines('journal.jsonl', (it) => [...it, it.at(-1) ?? '']), 'journal-chain'],
  ['the journal is cut in a line', cut('journal.jsonl', 40), 'journal-file'],
  ['the journal is gone', remove('journal.jsonl'), 'journal-file'],
  ['the journal is emptied', alter('journal.jsonl', () => ''), 'journal-file'],
  ['a merge left its signs', lines('journal.jsonl', (it) => ['<<<<<<< HEAD', ...it]), 'journal-file'],
  ['white space is added', replace('journal.jsonl', '{"act"', '{ "act"'), 'journal-file'],
  ['an entry is rewritten with its digits', forge(0, (it) => ({ ...it, date: '2020-01-01' })), 'journal-chain'],
  [
    'the last release is rewritten in the journal',
    forge(-2, (it) => ({ ...it, manifest: '0'.repeat(64) })),
    'journal-chain',
  ],
];

const RELEASES: readonly Case[] = [
  ['a bit of a release is turned', flip('register/{first release}'), 'register-file'],
  ['the last release is gone', remove('register/{release}'), 'release-unlike'],
  ['the first release is gone', remove('register/{first release}'), 'register-file'],
  ['two releases change places', swap('register/{first release}', 'register/{release}'), 'register-file'],
  ['a file lies in the register', add('register/notes.txt', 'x'), 'register-file'],
];

const CASES = [...ORIGINALS, ...RECORDS, ...MANIFESTS, ...JOURNALS, ...RELEASES];

test.each(CASES.map(([name, damage, ...kinds]) => ({ name, damage, kinds })))('$name', async ({ damage, kinds }) => {
  const folder = copyOf(archive);
  damage(join(folder, 'content'), archive.ids);
  expect(await verdictOn(folder)).toMatchObject({ code: 1, codes: kinds });
});

test('without damage nothing is said', async () => {
  expect(await verdictOn(copyOf(archive))).toEqual({ code: 0, codes: [], files: [] });
});

test('of an original that was altered its file is named, and of nothing else', async () => {
  const folder = copyOf(archive);
  flip('reports/{1}/original.txt')(join(folder, 'content'), archive.ids);
  expect((await verdictOn(folder)).files).toEqual([`reports/${archive.ids[1]}/original.txt`]);
});

/** Makes a draft another one, with its journal: what anyone can do who holds the whole archive. */
const REWRITE: Damage = (content, ids) => {
  const path = `reports/${ids[2]}/original.txt`;
  flip(path)(content, ids);
  const hash = sha256(readFileSync(join(content, path)));
  forge(-1, (entry) => (entry.act === 'import' ? { ...entry, received: { ...entry.received, sha256: hash } } : entry))(
    content,
    ids,
  );
};

test('an archive rewritten with all its records agrees with itself, and not with digits noted before', async () => {
  const folder = copyOf(archive);
  const digits = sha256(readFileSync(join(folder, `content/reports/${archive.ids[2]}/original.txt`))).slice(0, 16);
  expect(await verdictOn(folder, '--known', digits)).toMatchObject({ code: 0 });
  REWRITE(join(folder, 'content'), archive.ids);
  expect(await verdictOn(folder)).toMatchObject({ code: 0 });
  expect(await verdictOn(folder, '--known', digits)).toMatchObject({ code: 1, codes: ['digits-unknown'] });
});

test('digits say of what they are', async () => {
  const folder = copyOf(archive);
  const manifest = readFileSync(join(folder, 'content/MANIFEST'));
  const run = await attestHere(folder, ['verify', '--known', sha256(manifest).slice(0, 16).toUpperCase()]);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('are the digits of the manifest');
  const journal = readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').split('\n');
  const earlier = JSON.parse(journal[1] ?? '').manifest;
  expect((await attestHere(folder, ['verify', '--known', earlier])).out).toContain('an earlier manifest');
});

test.each(['0123', 'x'.repeat(16), '0'.repeat(65), ''])('%j are no digits to look for', async (digits) => {
  expect((await attestHere(copyOf(archive), ['verify', '--known', digits])).code).toBe(2);
});

test('damage is told in words, with its way out', async () => {
  const folder = copyOf(archive);
  writeFileSync(join(folder, 'content/places/old-town.md'), 'x');
  const run = await attestHere(folder, ['verify']);
  expect(run.code).toBe(1);
  expect(run.err).toContain('places/old-town.md: error: its SHA-256 is');
  expect(run.err).toContain('`attest publish` records the edit');
  expect(run.err).toContain('help record-altered');
});
