import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mustRun } from '../site/run-attest.ts';
import { treeLines } from '../site/tree-hash.ts';
import { differences } from './differences.ts';
import { ELSEWHERE, environmentOf, HERE, type Surroundings } from './surroundings.ts';

/** Pages that ask the machine for what no build may depend on, in the MDX that an editor may write. */
const ASKING = new Map([
  ['day', '{new Date().toISOString().slice(0, 10)}'],
  ['clock', '{Math.floor(Date.now() / 86_400_000)}'],
  ['hour', '{new Date(0).getHours()}'],
  ['language', '{(1234.5).toLocaleString()}'],
  ['folder', '{process.env.ATTEST_OUT}'],
]);

test('pages that show the day, the time zone, the language or the folder of a build are found out', async () => {
  const home = await mkdtemp(join(tmpdir(), 'attest-asking-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const archive = join(home, 'content');
  await mustRun(['new', archive]);
  for (const [name, question] of ASKING) {
    await writeFile(join(archive, 'pages', `${name}.mdx`), `---\ntitle: ${name}\ndescription: x\n---\n\n${question}\n`);
  }
  const build = async (name: string, surroundings: Surroundings) => {
    const out = join(home, name);
    await mustRun(['build', '--archive', archive, '--out', out], environmentOf(surroundings));
    return treeLines(out);
  };
  const differing = differences(await build('one', HERE), await build('other', ELSEWHERE));
  const pages = differing.filter((it) => it.endsWith('.html'));
  expect(pages).toEqual([...ASKING.keys()].map((it) => `${it}/index.html`).sort());
});
