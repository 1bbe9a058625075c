import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { killBuildAfter, makeSiteOnView } from '../reproducible/kill-build.ts';
import { mustRun } from '../site/run-attest.ts';
import { treeLines } from '../site/tree-hash.ts';

const MOMENTS = 20;

test('killed at any of 20 moments, a build leaves the site on view whole, and the next one leaves nothing else', async () => {
  const home = await mkdtemp(join(tmpdir(), 'attest-killed-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const site = await makeSiteOnView(home);
  const whole = [site.before, site.after].map((it) => it.join('\n'));
  expect(whole[0]).not.toBe(whole[1]);
  let killed = 0;
  for (let moment = 1; moment <= MOMENTS; moment += 1) {
    if (await killBuildAfter(site, (site.duration * moment) / MOMENTS)) killed += 1;
    expect(whole, `after moment ${moment}`).toContain((await treeLines(site.out)).join('\n'));
  }
  expect(killed).toBeGreaterThan(MOMENTS / 2);
  await mustRun(['build', '--archive', site.archive, '--out', site.out]);
  expect(await treeLines(site.out)).toEqual(site.after);
  expect((await readdir(home)).sort()).toEqual(['content', 'dist', 'other']);
  console.log(`${killed} of ${MOMENTS} builds were killed; a whole one takes ${(site.duration / 1000).toFixed(1)} s`);
}, 600_000);

test('a site that lacks a file is not whole', async () => {
  const home = await mkdtemp(join(tmpdir(), 'attest-killed-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const site = await makeSiteOnView(home);
  expect(await treeLines(site.out)).toEqual(site.before);
  await rm(join(site.out, '404.html'));
  expect(await treeLines(site.out)).not.toEqual(site.before);
});
