import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attestHere, folderWithArchive, treeOf } from './attest.ts';

test.each([
  ['content', 'lie one in the other'],
  ['.', 'lie one in the other'],
  ['content/reports', 'lie one in the other'],
  ['papers', 'is not a site that Attest built'],
])('attest build and start --out %s change nothing', async (out, words) => {
  const folder = await folderWithArchive();
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/thesis.txt'), 'years of work');
  const before = treeOf(folder);
  for (const command of ['build', 'start']) {
    const run = await attestHere(folder, [command, '--out', out]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(words);
    expect(run.err).toContain('--out');
    expect(treeOf(folder)).toEqual(before);
  }
});
