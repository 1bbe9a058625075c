import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SealedRelease } from '../../src/core/model/release.ts';
import { formatRelease } from '../../src/core/register/format-release.ts';
import { failed } from '../../src/store/outcome.ts';
import { readRegister } from '../../src/store/register/read-register.ts';
import { sha256 } from '../../src/store/register/sha256.ts';
import { eventEntry, paragraphEntry, placeEntry, reportEntry, sealed } from './sealed.ts';

const first = sealed(
  [],
  [placeEntry('aden', 'Aden'), placeEntry('taiz', 'Taiz'), reportEntry(1), paragraphEntry(1, 1), paragraphEntry(1, 2)],
);
const second = sealed([first], [eventEntry(7, [[1, 1, 'The market was hit']]), reportEntry(2), paragraphEntry(2, 1)]);
const branch = sealed([first], [placeEntry('ibb')]);
const third = sealed([second, branch], [placeEntry('taiz', 'Taʿizz')]);
const ALL = [first, second, branch, third];

/** What a hand does to the folder `register/`. */
type Tampering = (folder: string) => void;

/** Alters the text of a release and leaves its name: a careless hand. */
function alter(release: SealedRelease, change: (text: string) => string): Tampering {
  return (folder) => {
    const path = join(folder, `${release.name}.jsonl`);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error('expected the text to change');
    writeFileSync(path, changed);
  };
}

/** Alters a release and names it by its new bytes: a hand that knows the rule. */
function forge(release: SealedRelease, change: (text: string) => string): Tampering {
  return (folder) => {
    alter(release, change)(folder);
    const path = join(folder, `${release.name}.jsonl`);
    const hash = sha256(readFileSync(path)).slice(0, 16);
    renameSync(path, join(folder, `${release.seal.release}-${hash}.jsonl`));
  };
}

function rename(release: SealedRelease, name: string): Tampering {
  return (folder) => renameSync(join(folder, `${release.name}.jsonl`), join(folder, name));
}

function remove(...releases: readonly SealedRelease[]): Tampering {
  return (folder) => {
    for (const { name } of releases) rmSync(join(folder, `${name}.jsonl`));
  };
}

/** Replaces line `index` (from 0, the seal) of a text. */
function line(index: number, change: (line: string) => string | readonly string[]) {
  return (text: string) =>
    text
      .split('\n')
      .flatMap((it, at) => (at === index ? change(it) : it))
      .join('\n');
}

function swapped(a: number, b: number) {
  return (text: string) => {
    const lines = text.split('\n');
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  };
}

const CARELESS = 'its bytes are not those it is named by';
const UNLIKE = 'it is not written as a release writes it';
const MISSING = 'which is not there';

test.each<readonly [string, Tampering, SealedRelease, string]>([
  ['the first release is taken away', remove(first), second, MISSING],
  ['a release in the middle is taken away', remove(second), third, MISSING],
  ['the release of a branch is taken away', remove(branch), third, MISSING],
  ['all but the last are taken away', remove(first, second, branch), third, MISSING],
  [
    'a line is deleted',
    alter(
      first,
      line(2, () => []),
    ),
    first,
    CARELESS,
  ],
  ['the last line is deleted', alter(second, (it) => it.replace(/[^\n]+\n$/, '')), second, CARELESS],
  ['two lines are swapped', alter(first, swapped(1, 2)), first, CARELESS],
  [
    'a line is added',
    alter(branch, (it) => `${it}${line(0, () => '{"address":"places/zabid","name":"Z"}')('x')}\n`),
    branch,
    CARELESS,
  ],
  ['a hash is changed', alter(first, (it) => it.replace(/"sha256":"./, '"sha256":"x')), first, CARELESS],
  ['a name is changed', alter(branch, (it) => it.replace('ibb"}', 'ibd"}')), branch, CARELESS],
  ['a version is changed', alter(first, (it) => it.replace('"version":1', '"version":2')), first, CARELESS],
  ['a quote is changed', alter(second, (it) => it.replace('was hit', 'was not hit')), second, CARELESS],
  ['a date is changed', alter(third, (it) => it.replace('2026', '2025')), third, CARELESS],
  ['it is cut in the middle of a line', alter(second, (it) => it.slice(0, -20)), second, CARELESS],
  ['it is cut before its last line feed', alter(second, (it) => it.slice(0, -1)), second, CARELESS],
  ['it is emptied', alter(second, () => ''), second, CARELESS],
  [
    'its line ends are turned into those of Windows',
    alter(first, (it) => it.replaceAll('\n', '\r\n')),
    first,
    CARELESS,
  ],
  ['a byte order mark is put before it', alter(first, (it) => `\ufeff${it}`), first, CARELESS],
  [
    'two releases change names',
    (folder) => {
      rename(second, 'kept.jsonl')(folder);
      rename(branch, `${second.name}.jsonl`)(folder);
      rename({ ...second, name: 'kept' }, `${branch.name}.jsonl`)(folder);
    },
    second,
    CARELESS,
  ],
  [
    'it is given another number',
    rename(branch, `5-${branch.sha256.slice(0, 16)}.jsonl`),
    { ...branch, name: `5-${branch.sha256.slice(0, 16)}` },
    'its seal numbers it 2',
  ],
  [
    'it is named in capitals',
    rename(branch, `2-${branch.sha256.slice(0, 16).toUpperCase()}.jsonl`),
    { ...branch, name: `2-${branch.sha256.slice(0, 16).toUpperCase()}` },
    'its name is not that of a release',
  ],
  [
    'a file of another kind lies there',
    (folder) => writeFileSync(join(folder, 'notes.txt'), 'seen'),
    { ...first, name: 'notes.txt' },
    'its name is not that of a release',
  ],
  [
    'a copy of a release lies there',
    (folder) => writeFileSync(join(folder, `${first.name} copy.jsonl`), formatRelease(first)),
    { ...first, name: `${first.name} copy` },
    'its name is not that of a release',
  ],
])('a careless hand: %s', (_, tamper, release, fault) => refuse(tamper, release.name, fault));

test.each<readonly [string, Tampering, string, string]>([
  [
    'the first release says other words, so the next misses it',
    forge(first, (it) => it.replace('Aden', 'Eden')),
    second.name,
    MISSING,
  ],
  [
    'a release in the middle has lost a line, so the next misses it',
    forge(
      second,
      line(2, () => []),
    ),
    third.name,
    MISSING,
  ],
  ['a line is given twice', forge(third, (it) => `${it}${it.split('\n')[1]}\n`), '3-', 'places/taiz stands twice'],
  [
    'an address is given again with other words',
    forge(
      third,
      line(1, (it) => [it, it.replace('Taʿizz', 'Taz')]),
    ),
    '3-',
    'places/taiz stands twice',
  ],
  [
    'lines stand out of order',
    forge(
      third,
      line(1, (it) => [it, '{"address":"places/aden","name":"A"}']),
    ),
    '3-',
    'places/aden stands after places/taiz',
  ],
  [
    'an id has a twin in capitals',
    forge(
      third,
      line(1, (it) => [it, it.replace('places/taiz', 'places/Taiz')]),
    ),
    '3-',
    'is no published address',
  ],
  [
    'a report id has a wrong check character',
    forge(
      third,
      line(1, (it) => [it, '{"address":"r/00000001","version":1,"state":"published"}']),
    ),
    '3-',
    'is no published address',
  ],
  [
    'an address leads outside',
    forge(
      third,
      line(1, (it) => it.replace('places/taiz', 'places/../taiz')),
    ),
    '3-',
    'is no published address',
  ],
  [
    'a key stands twice',
    forge(
      third,
      line(1, (it) => it.replace('"name":', '"name":"Aden","name":')),
    ),
    '3-',
    UNLIKE,
  ],
  [
    'keys change places',
    forge(
      third,
      line(1, () => '{"name":"Taʿizz","address":"places/taiz"}'),
    ),
    '3-',
    'is no published address',
  ],
  [
    'a key is added',
    forge(
      third,
      line(1, (it) => it.replace('}', ',"note":"x"}')),
    ),
    '3-',
    'unknown key',
  ],
  [
    'white space is added',
    forge(
      third,
      line(1, (it) => it.replace('":"', '": "')),
    ),
    '3-',
    'is no published address',
  ],
  [
    'white space is added behind',
    forge(
      third,
      line(1, (it) => `${it} `),
    ),
    '3-',
    UNLIKE,
  ],
  [
    'a line is not JSON',
    forge(
      third,
      line(1, (it) => it.slice(0, -1)),
    ),
    '3-',
    'is not JSON',
  ],
  ['a line is empty', forge(third, (it) => `${it}\n`), '3-', 'is no published address'],
  [
    'a hash is cut short',
    forge(
      third,
      line(1, () => `{"address":"${reportEntry(3).address}","version":1,"state":"published","sha256":"abc"}`),
    ),
    '3-',
    'SHA-256',
  ],
  [
    'a version is below one',
    forge(
      third,
      line(1, () => `{"address":"${reportEntry(3).address}","version":0,"state":"published"}`),
    ),
    '3-',
    '"version" is 0',
  ],
  [
    'a draft is named',
    forge(
      third,
      line(1, () => `{"address":"${reportEntry(3).address}","version":1,"state":"draft"}`),
    ),
    '3-',
    '"state" is "draft"',
  ],
  [
    'an event has no anchors',
    forge(
      third,
      line(1, () => JSON.stringify({ ...eventEntry(9, []), type: undefined })),
    ),
    '3-',
    'anchors',
  ],
  [
    'the seal has a key twice',
    forge(
      third,
      line(0, (it) => it.replace('"date"', '"date":"2020-01-01","date"')),
    ),
    '3-',
    UNLIKE,
  ],
  [
    'the seal follows nothing',
    forge(
      third,
      line(0, (it) => it.replace(/\[.*\]/, '[]')),
    ),
    '3-',
    'it is numbered 3, not 1',
  ],
  [
    'the seal follows one release twice',
    forge(
      third,
      line(0, (it) => it.replace(/\[.*\]/, `["${second.sha256}","${second.sha256}"]`)),
    ),
    '3-',
    'do not stand in order, each once',
  ],
  [
    'the seal names them in another order',
    forge(
      third,
      line(0, (it) => it.replace(/\["(.*)","(.*)"\]/, '["$2","$1"]')),
    ),
    '3-',
    'do not stand in order, each once',
  ],
  [
    'the seal follows a release that never was',
    forge(
      third,
      line(0, (it) => it.replace(first.sha256, '0').replace(second.sha256, '0'.repeat(64))),
    ),
    '3-',
    MISSING,
  ],
])('a hand that knows the rule: %s', (_, tamper, name, fault) => refuse(tamper, name, fault));

test('the register as it was left is read', async () => {
  const read = await readRegister(registerWith(() => undefined));
  expect(failed(read) ? read.problems : read.value.releases.map(({ name }) => name)).toHaveLength(4);
});

async function refuse(tamper: Tampering, name: string, fault: string): Promise<void> {
  const read = await readRegister(registerWith(tamper));
  if (!failed(read)) throw new Error('expected the register to be refused');
  const told = read.problems.find(({ at, found }) => at.file.startsWith(`register/${name}`) && found.includes(fault));
  expect(told ?? read.problems).toMatchObject({ rule: 'register-file', severity: 'error' });
}

/** An archive with the four releases in its register, after a hand was there. */
function registerWith(tamper: Tampering): string {
  const dir = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const folder = join(dir, 'register');
  mkdirSync(folder);
  for (const it of ALL) writeFileSync(join(folder, `${it.name}.jsonl`), formatRelease(it));
  tamper(folder);
  return dir;
}
