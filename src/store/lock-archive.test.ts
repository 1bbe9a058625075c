import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/cli/tiny-archive.ts';
import { isLocked, withArchiveLock } from './lock-archive.ts';
import { processStart } from './process-start.ts';

/** A process id that was in use and no longer is. */
function pidOfTheDead(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

function lockFile(owner: object): ReadonlyMap<string, string> {
  const whole = { pid: process.pid, started: processStart(process.pid), host: hostname(), token: 'a-token', ...owner };
  return new Map([['.attest-lock', JSON.stringify(whole)]]);
}

test('one works after the other, never two at once, and the lock is gone at the end', async () => {
  const dir = folderOf(new Map());
  let [inside, most] = [0, 0];
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await wait(5);
    inside -= 1;
    return 'done';
  };
  const results = await Promise.all(Array.from({ length: 8 }, () => withArchiveLock(dir, work)));
  expect([results, most, readdirSync(dir)]).toEqual([Array(8).fill('done'), 1, []]);
});

test('what killed processes left is cleared, what a running one is about to link stays', async () => {
  const own = `.attest-lock.${process.ppid}-b.new`;
  const debris = [`.attest-lock.${pidOfTheDead()}-a.new`, '.attest-lock.token', own, '.attest-locked'];
  const dir = folderOf(new Map(debris.map((name) => [name, ''])));
  await withArchiveLock(dir, async () => {});
  expect(readdirSync(dir).sort()).toEqual([own, '.attest-locked']);
});

test('the lock is given back when the work fails', async () => {
  const dir = folderOf(new Map());
  const failing = withArchiveLock(dir, async () => {
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(readdirSync(dir)).toEqual([]);
});

test.each([
  ['a process that is gone', { pid: pidOfTheDead() }],
  ['a process whose number another one has now', { started: 'long ago' }],
])('the lock of %s is taken over, by one of many', async (_, owner) => {
  const dir = folderOf(lockFile(owner));
  let [inside, most] = [0, 0];
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await wait(2);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withArchiveLock(dir, work, 5000)));
  expect([most, readdirSync(dir)]).toEqual([1, []]);
});

test.each([
  ['a running process', lockFile({})],
  ['a process of another machine', lockFile({ host: 'elsewhere', pid: 1 })],
  ['nobody we can read', new Map([['.attest-lock', 'mine!']])],
])('the lock of %s is respected', async (_, files) => {
  const dir = folderOf(files);
  const before = readFileSync(join(dir, '.attest-lock'), 'utf8');
  const result = await withArchiveLock(dir, async () => writeFileSync(join(dir, 'touched'), ''), 100);
  expect(isLocked(result)).toBe(true);
  expect(existsSync(join(dir, 'touched'))).toBe(false);
  expect(readFileSync(join(dir, '.attest-lock'), 'utf8')).toBe(before);
});
