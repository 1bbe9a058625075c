import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attest, folderWithArchive, reportIds } from './attest.ts';

const posix = process.platform !== 'win32';

/** Makes a file that must be refused, in a folder, under a name. */
type Make = (path: string) => void;

type Refused = readonly (readonly [name: string, words: RegExp, make: Make])[];

const EVERYWHERE: Refused = [
  ['missing.txt', /no such file/, () => {}],
  ['folder', /a folder, not a file/, (path) => mkdirSync(path)],
  ['empty.txt', /empty/, (path) => writeFileSync(path, ' \n\n')],
  ['press.pdf', /end in "\.pdf"/, (path) => writeFileSync(path, 'text')],
  ['disguised.txt', /a PDF/, (path) => writeFileSync(path, '%PDF-1.7 …')],
  ['nul.txt', /NUL/, (path) => writeFileSync(path, 'a\0b')],
  ['latin.txt', /not utf-8/, (path) => writeFileSync(path, Buffer.from('caf\u00e9', 'latin1'))],
  ['large.txt', /10485761 bytes/, (path) => writeFileSync(path, Buffer.alloc(10 * 1024 * 1024 + 1, 'a '))],
];

const ON_POSIX: Refused = [
  ['link.txt', /a symbolic link/, (path) => symlinkSync('good.txt', path)],
  ['loop.txt', /a symbolic link/, (path) => symlinkSync('loop.txt', path)],
  ['pipe.txt', /a named pipe/, (path) => execFileSync('mkfifo', [path])],
];

test.each([...EVERYWHERE, ...(posix ? ON_POSIX : [])])(
  '%s is refused, and the good file beside it is imported',
  async (name, words, make) => {
    const folder = await folderWithArchive();
    writeFileSync(join(folder, 'good.txt'), 'Two houses burned down.');
    make(join(folder, name));
    const run = attest(folder, 'import', name, 'good.txt');
    expect(run.err).toMatch(words);
    expect(run.err).toContain(`${name}`);
    expect(run.code).toBe(3);
    expect(reportIds(folder)).toHaveLength(1);
  },
);

test.runIf(posix)('a device is refused, and with nothing imported the exit code is 2', async () => {
  const folder = await folderWithArchive();
  const run = attest(folder, 'import', '/dev/zero');
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('a device or socket');
});

test('an encoding that is named is used and recorded', async () => {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'old.txt'), Buffer.from([0xc3, 0xcd, 0xe3, 0xcf]));
  expect(attest(folder, 'import', 'old.txt').code).toBe(2);
  const run = attest(folder, 'import', 'old.txt', '--encoding', 'windows-1256');
  expect(run.code).toBe(0);
  expect(run.out).toContain('أحمد');
});

test('no control character of a name or a text reaches the terminal', async () => {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'a\u001b[31m.txt'), 'Red \u001b[31m text \u009b2J \u202e drawkcab');
  for (const args of [
    ['import', 'a\u001b[31m.txt'],
    ['read', 'a\u001b[31m.txt'],
    ['read', '--json', 'a\u001b[31m.txt'],
  ]) {
    const { out, err } = attest(folder, ...args);
    expect(out + err).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
    expect(out).toContain('a\\u001b[31m.txt');
  }
});
