import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkNoteLinks } from './check-note-links.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'attest-notes-'));
  await mkdir(join(dir, 'places'));
});
afterEach(() => rm(dir, { recursive: true }));

const targets = { records: new Set(['middle-district']), reports: [] };

async function problemsOf(note: string) {
  await writeFile(join(dir, 'places', 'old-town.md'), `---\nname: Old Town\nkind: town\n---\n\n${note}\n`);
  return checkNoteLinks(dir, targets);
}

test.each([
  ['In [[middle-district]], or [[middle-district|the middle]].'],
  ['Written `[[nothing]]` in code.'],
  ['```\n[[nothing]]\n```'],
  ['A [[broken link.'],
  ['[a](https://example.org/), [b](../about/), [c](#p1), [d](mailto:a@example.org), ![e](e.png)'],
  ['Written `[a](javascript:b)` in code.'],
])('%j names what there is', async (note) => expect(await problemsOf(note)).toEqual([]));

test('every dead link is listed, with its place and the nearest name', async () => {
  const found = await problemsOf('In [[midle-district]].\nAnd [[r:00000000#p00000|there]].');
  expect(found.map((it) => [it.at.line, it.at.column, it.wayOut])).toEqual([
    [6, 4, 'did you mean "middle-district"?'],
    [7, 5, expect.stringContaining('without brackets')],
  ]);
});

test.each(['[this](javascript:alert)', '![this](https://example.org/a.png)', '[this](<data:text/html,x>)'])(
  '%s is found with its place',
  async (link) => {
    const found = await problemsOf(`First.\n\nSee ${link}.`);
    expect(found.map((it) => [it.at.file, it.at.line, it.at.column])).toEqual([['places/old-town.md', 8, 5]]);
  },
);

test('a record is no prose: names that look like links are names', async () => {
  const record = '---\nname: "[a](javascript:alert(1)) [[nothing]]"\nkind: town\n---\n\nA note.\n';
  await writeFile(join(dir, 'places', 'old-town.md'), record);
  expect(await checkNoteLinks(dir, targets)).toEqual([]);
});
