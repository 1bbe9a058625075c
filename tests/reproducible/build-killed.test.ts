import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { treeLines } from '../site/tree-hash.ts';
import { killBuildAfter, makeSiteOnView } from './kill-build.ts';

/** At many more moments in the long tests. */
test('killed while pages are written, a build leaves the site on view whole', async () => {
  const home = await mkdtemp(join(tmpdir(), 'attest-killed-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const site = await makeSiteOnView(home);
  expect(site.before).not.toEqual(site.after);
  await killBuildAfter(site, site.duration * 0.8);
  expect([site.before, site.after]).toContainEqual(await treeLines(site.out));
});
