import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { withoutVitest } from '../site/run-attest.ts';
import { filesOf } from '../site/site-pages.ts';
import { ALL_CORNERS, OPPOSITE_CORNERS } from './build-corners.ts';
import { differences } from './differences.ts';
import { linkTree } from './link-tree.ts';
import { ELSEWHERE, environmentOf, HERE } from './surroundings.ts';

test.each([
  ['nothing', ['a 1', 'b 2'], ['a 1', 'b 2'], []],
  ['other bytes', ['a 1', 'b 2'], ['a 1', 'b 3'], ['b']],
  ['a file of one', ['a 1', 'b 2'], ['a 1'], ['b']],
  ['a file of the other', ['a 1'], ['a 1', 'b 2'], ['b']],
  ['a name with a space', ['a b 1'], ['a b 2'], ['a b']],
])('%s differs', (_, one, other, expected) => {
  expect(differences(one, other)).toEqual(expected);
});

test('there are eight corners, and the two that are always built have nothing in common', () => {
  expect(new Set(ALL_CORNERS.map((it) => JSON.stringify(it))).size).toBe(8);
  const [one, other] = OPPOSITE_CORNERS;
  expect(OPPOSITE_CORNERS).toHaveLength(2);
  for (const key of ['folder', 'timeZone', 'locale', 'days'] as const) expect(one?.[key]).not.toBe(other?.[key]);
});

const QUESTION =
  'const d = new Date(); const l = Intl.DateTimeFormat().resolvedOptions();' +
  'console.log(JSON.stringify({ day: d.toISOString(), now: Date.now(), said: Date(), fixed: new Date(0).toISOString(),' +
  ' is: d instanceof Date, zone: l.timeZone, locale: l.locale }))';

test('a program elsewhere has another day, time zone and language, and the same past', async () => {
  const ask = async (env: Readonly<Record<string, string>>) => {
    const surroundings = { ...withoutVitest(process.env), ...env };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', QUESTION], { env: surroundings });
    return JSON.parse(stdout);
  };
  const [here, elsewhere] = [await ask(environmentOf(HERE)), await ask(environmentOf(ELSEWHERE))];
  const days = (elsewhere.now - here.now) / 86_400_000;
  expect(Math.round(days)).toBe(ELSEWHERE.days);
  expect(Date.parse(elsewhere.day) - elsewhere.now).toBeLessThan(1000);
  expect(Math.round((Date.parse(elsewhere.said) - here.now) / 86_400_000)).toBe(ELSEWHERE.days);
  expect(elsewhere.fixed).toBe('1970-01-01T00:00:00.000Z');
  expect(elsewhere).toMatchObject({ is: true, zone: 'Pacific/Apia', locale: 'tr-TR' });
  expect(here).toMatchObject({ is: true, zone: 'UTC' });
});

test('a linked tree has the files and links of another, but for what is left out of its first level', async () => {
  const home = await mkdtemp(join(tmpdir(), 'attest-linked-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const [from, to] = [join(home, 'from'), join(home, 'to')];
  for (const folder of ['a/.cache', '.cache']) await mkdir(join(from, folder), { recursive: true });
  for (const file of ['a/x', 'a/.cache/y', '.cache/z']) await writeFile(join(from, file), file);
  await symlink('a/x', join(from, 'way'));
  await linkTree(from, to, new Set(['.cache']));
  expect(await filesOf(to)).toEqual(['a/.cache/y', 'a/x']);
  expect(await readFile(join(to, 'a/x'), 'utf8')).toBe('a/x');
  expect(await readlink(join(to, 'way'))).toBe('a/x');
});
