import { expect, test } from 'vitest';
import { ALL_CORNERS, buildCorners } from '../reproducible/build-corners.ts';
import { findCommit } from '../reproducible/copy-project.ts';

test('eight builds of a commit, in two folders, languages and days, are the same, byte for byte', async () => {
  const commit = await findCommit('HEAD');
  const builds = await buildCorners(commit, ALL_CORNERS, ({ hash, corner }) =>
    console.log(hash, JSON.stringify(corner)),
  );
  expect(builds).toHaveLength(8);
  expect(builds[0]?.lines.length).toBeGreaterThan(100);
  expect(new Set(builds.map((it) => it.hash)).size).toBe(1);
}, 900_000);
