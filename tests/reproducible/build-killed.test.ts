import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { treeLines } from '../site/tree-hash.ts';
import { killBuildAfter, makeSiteOnView } from './kill-build.ts';

test('killed while pages are written, and near its end, a build leaves the site on view whole', async () => {
  const home = await mkdtemp(join(tmpdir(), 'attest-killed-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const site = await makeSiteOnView(home);
  expect(site.before).not.toEqual(site.after);
  for (const part of [0.5, 0.9]) {
    await killBuildAfter(site, site.duration * part);
    expect([site.before, site.after]).toContainEqual(await treeLines(site.out));
  }
});
