import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readArchive } from '../../src/store/read-archive.ts';
import { builtSite } from './built-site.ts';
import { mustRun } from './run-attest.ts';
import { treeLines } from './tree-hash.ts';

test('a site with a report under embargo is, to the byte, the site without it', async () => {
  const site = await builtSite('versions');
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const archive = join(folder, 'content');
  await cp(site.archive, archive, { recursive: true });
  const { input } = await readArchive(archive);
  const held = input?.reports.find(({ state }) => state === 'embargoed');
  if (!held) throw new Error('expected a report under embargo');
  rmSync(join(archive, 'reports', held.id), { recursive: true });
  await mustRun(['build', '--archive', archive, '--out', join(folder, 'dist'), '--base', site.base]);
  expect(await treeLines(join(folder, 'dist'))).toEqual(await treeLines(site.folder));
}, 300_000);
