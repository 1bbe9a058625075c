import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attestHere, folderWithArchive, reportIds, treeOf } from './attest.ts';

/** An archive with one draft. */
async function folderWithDraft() {
  const folder = await folderWithArchive();
  writeFileSync(join(folder, 'a.txt'), 'The mill stands.\n\nIt rained.\n');
  writeFileSync(join(folder, 'b.txt'), 'The mill stands.\n\nIt rained.\n\nIt rained again.\n');
  await attestHere(folder, ['import', 'a.txt']);
  return { folder, id: reportIds(folder)[0] ?? '' };
}

/** The last entry of the journal. */
function lastEntry(folder: string): { readonly act: string; readonly by?: string; readonly release?: string } {
  const lines = readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').trimEnd().split('\n');
  return JSON.parse(lines.at(-1) ?? '');
}

type Call = (folder: string, id: string) => Promise<readonly string[]>;

const PUBLISHED: Call = async (folder, id) => {
  await attestHere(folder, ['publish', id, '--yes']);
  return [];
};

const CALLS: readonly (readonly [act: string, what: string, call: Call])[] = [
  ['import', 'import', async () => ['import', 'b.txt']],
  ['set-state', 'embargo', async (_, id) => ['embargo', id, '--until', '2027-01-01']],
  ['publish', 'publish', async () => ['publish', '--all', '--yes']],
  [
    'record',
    'publish where only a record was edited',
    async (folder, id) => {
      await PUBLISHED(folder, id);
      writeFileSync(join(folder, 'content/pages/about.mdx'), '---\ntitle: About\ndescription: About\n---\n\nOther.\n');
      return ['publish', '--yes'];
    },
  ],
  [
    'revise',
    'revise',
    async (folder, id) => {
      await PUBLISHED(folder, id);
      return ['revise', id, 'b.txt', '--reason', 'the publisher added a line'];
    },
  ],
];

test.each(CALLS)('an entry "%s" says who decided: %s', async (act, _, call) => {
  const { folder, id } = await folderWithDraft();
  const args = await call(folder, id);
  const run = await attestHere(folder, [...args, '--by', ' the editor, AB ']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(lastEntry(folder)).toMatchObject({ act, by: 'the editor, AB' });
  expect(await attestHere(folder, ['verify'])).toMatchObject({ code: 0, err: '' });
});

test.each(CALLS.filter(([act]) => act !== 'revise'))(
  'without --by the entry "%s" names nobody: %s',
  async (act, _, call) => {
    const { folder, id } = await folderWithDraft();
    expect(await attestHere(folder, await call(folder, id))).toMatchObject({ code: 0 });
    expect(lastEntry(folder).act).toBe(act);
    expect(lastEntry(folder).by).toBeUndefined();
  },
);

test.each(
  CALLS.flatMap(([, what, call]) => ['', '  ', 'two\nlines', '\u001b[31mred'].map((by) => ({ what, call, by }))),
)('$what is not signed by “$by”, and changes nothing', async ({ call, by }) => {
  const { folder, id } = await folderWithDraft();
  const args = await call(folder, id);
  const before = treeOf(join(folder, 'content'));
  const run = await attestHere(folder, [...args, '--by', by]);
  expect(run).toMatchObject({ code: 2, err: expect.stringMatching(/--by (?:takes a role or initials|needs a value)/) });
  expect(treeOf(join(folder, 'content'))).toEqual(before);
});

test('a release says who published it, and does so in its own bytes', async () => {
  const { folder } = await folderWithDraft();
  await attestHere(folder, ['publish', '--all', '--yes', '--by', 'AB']);
  const { release } = lastEntry(folder);
  const file = readFileSync(join(folder, `content/register/${release}.jsonl`), 'utf8');
  expect(JSON.parse(file.split('\n')[0] ?? '')).toMatchObject({ release: 1, by: 'AB' });
});
