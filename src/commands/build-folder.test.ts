import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/cli/tiny-archive.ts';
import { clearKilledBuilds, stagingFolder, swapIn } from './build-folder.ts';
import { BUILD_MARKER } from './build-marker.ts';

const dead = spawnSync(process.execPath, ['--version']).pid;
const alive = process.ppid;
const MARKER = '{"title":"Bridges","address":"https://example.org/"}';

function contentsAfter(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, 'index.html'), 'utf8')]),
  );
}

test('a finished build takes the place of the old one, and nothing else is left', async () => {
  const staged = `.dist.building-${process.pid}`;
  const folder = folderOf(
    new Map([
      ['dist/index.html', 'old'],
      [`${staged}/index.html`, 'new'],
    ]),
  );
  const out = join(folder, 'dist');
  expect(stagingFolder(out)).toBe(join(folder, staged));
  await swapIn(stagingFolder(out), out);
  expect(contentsAfter(folder)).toEqual({ dist: 'new' });
});

test('what killed builds left is taken away; what runs, or only looks like it, stays', async () => {
  const folder = folderOf(
    new Map([
      ['dist/index.html', 'good'],
      [`.dist.building-${dead}/index.html`, 'half'],
      [`dist.old-${dead}/index.html`, 'older'],
      [`dist.old-${dead}/${BUILD_MARKER}`, MARKER],
      [`dist.old-0${dead}/index.html`, 'a diary of that name'],
      [`.dist.building-${alive}/index.html`, 'being built'],
      ['.dist.building-notes/index.html', 'mine'],
      [`.distant.building-${dead}/index.html`, 'other'],
    ]),
  );
  await clearKilledBuilds(join(folder, 'dist'));
  expect(contentsAfter(folder)).toEqual({
    dist: 'good',
    [`dist.old-0${dead}`]: 'a diary of that name',
    [`.dist.building-${alive}`]: 'being built',
    '.dist.building-notes': 'mine',
    [`.distant.building-${dead}`]: 'other',
  });
});

test('killed between the two renames, the last good build comes back', async () => {
  const folder = folderOf(
    new Map([
      [`dist.old-${dead}/index.html`, 'good'],
      [`dist.old-${dead}/${BUILD_MARKER}`, MARKER],
      [`.dist.building-${dead}/index.html`, 'new'],
    ]),
  );
  await clearKilledBuilds(join(folder, 'dist'));
  expect(contentsAfter(folder)).toEqual({ dist: 'good' });
});
