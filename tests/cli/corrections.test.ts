import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_MARKER } from '../../src/commands/build-marker.ts';
import { attestHere, treeOf } from './attest.ts';
import { ARCHIVE_YAML, folderOf, reportFiles, reportId } from './tiny-archive.ts';

const ID = reportId(1);

const TEXT = 'Rebels shelled Nyala on 3 May 2023.\n';

function listOf(quote: string): string {
  return `- { paragraph: p00000, quote: ${quote}, mark: place, as: nyala, reason: the map, by: AB }\n`;
}

/** A folder with an archive `content`, whose one report is corrected at some words, and the site it was last built to. */
function folderCorrectedAt(quote: string, state: 'draft' | 'published' = 'published'): string {
  const files = [
    ['archive.yaml', ARCHIVE_YAML],
    ['places/nyala.md', '---\nname: Nyala\nkind: city\n---\n'],
    ...reportFiles(ID, state, TEXT),
    [`reports/${ID}/corrections.yaml`, listOf(quote)],
  ] as const;
  const folder = folderOf(new Map(files.map(([path, content]) => [`content/${path}`, content])));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good build');
  writeFileSync(join(folder, 'dist', BUILD_MARKER), '{"title":"Bridges","address":"https://example.org/"}');
  return folder;
}

test.each([
  ['build', []],
  ['start', []],
  ['dev', []],
  ['publish', ['--all', '--yes']],
])('attest %s stops at a quote that no longer stands there, and changes nothing', async (command, options) => {
  for (const state of ['published', 'draft'] as const) {
    const folder = folderCorrectedAt('Niala', state);
    const before = treeOf(folder);
    const { code, err } = await attestHere(folder, [command, ...options]);
    expect(code).toBe(1);
    expect(err).toContain(`reports/${ID}/corrections.yaml:1:31: error: the words "Niala" do not stand there`);
    expect(err).toContain('did you mean "Nyala"?');
    expect(treeOf(folder)).toEqual(before);
  }
});

test('attest publish takes a correction that fits', async () => {
  const folder = folderCorrectedAt('Nyala', 'draft');
  const { code } = await attestHere(folder, ['publish', '--all', '--yes']);
  expect(code).toBe(0);
});

test('attest read measures the reader: it knows no corrections', async () => {
  const folder = folderCorrectedAt('Rebels');
  const { code, out } = await attestHere(folder, ['read', '--json', `content/reports/${ID}/original.txt`]);
  expect(code).toBe(0);
  expect(JSON.parse(out).marks.map(({ text }: { text: string }) => text)).toEqual(['Nyala', '3 May 2023']);
});
