import { expect, test } from 'vitest';
import { ARCHIVE_YAML, folderOf } from '../../tests/cli/tiny-archive.ts';
import { position } from '../core/model/problem.ts';
import { readArchive } from './read-archive.ts';

/** What is wrong with an archive of places, each `id: more keys`: `file:line:column: found`. */
async function faultsOf(...places: readonly string[]): Promise<readonly string[]> {
  const files = places.map((place): [string, string] => {
    const [id = '', ...keys] = place.split('|').map((it) => it.trim());
    return [`places/${id}.md`, ['---', `name: ${id}`, 'kind: town', ...keys, '---', ''].join('\n')];
  });
  const { problems } = await readArchive(folderOf(new Map([['archive.yaml', ARCHIVE_YAML], ...files])));
  return problems.map((it) => `${position(it.at)}: ${it.found}`);
}

test.each([
  ['one that was merged', ['old | merged_into: new', 'new']],
  ['one that was renamed twice', ['older | renamed_to: old', 'old | renamed_to: new', 'new']],
  ['one that was split', ['both | split_into: [east, west]', 'east', 'west']],
  ['a parent that was merged', ['old | merged_into: new', 'new', 'quarter | parent: old']],
  ['a merged one that shares a name with the other', ['old | names: [Mill] | merged_into: new', 'new | names: [Mill]']],
])('nothing is wrong with %s', async (_, places) => {
  expect(await faultsOf(...places)).toEqual([]);
});

test.each([
  ['one merged into none', ['old | merged_into: nowhere'], 'places/old.md:4:14: "merged_into" names "nowhere"'],
  ['one merged into itself', ['old | merged_into: old'], 'places/old.md:4:14: old leads to old, and from there back'],
  ['two in a circle', ['a | renamed_to: b', 'b | merged_into: a'], 'places/a.md:4:13: a leads to b'],
  ['one split into one', ['both | split_into: [east]', 'east'], 'places/both.md:4:13: "split_into" is ["east"]'],
  [
    'a parent that was split',
    ['both | split_into: [east, west]', 'east', 'west', 'quarter | parent: both'],
    'places/quarter.md:4:9: "parent" names "both", which was split',
  ],
])('it is told of %s', async (_, places, fault) => {
  expect((await faultsOf(...places))[0]).toContain(fault);
});
