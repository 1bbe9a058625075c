import { expect, test } from 'vitest';
import { folderOf } from '../../tests/cli/tiny-archive.ts';
import { readLexicon } from './read-lexicon.ts';

async function placeOf(record: string) {
  const dir = folderOf(
    new Map([
      ['places/it.md', `---\n${record}\n---\n`],
      ['places/land.md', '---\nname: Land\n---\n'],
    ]),
  );
  const { places, problems } = await readLexicon(dir);
  expect(problems).toEqual([]);
  return places.find((place) => place.id === 'it');
}

test.each([
  ['name: It', { name: 'It', names: [], kind: '', parent: undefined }],
  ['name: It\nkind: oblast\nelevation: 12\nextra: { deep: [1] }', { kind: 'oblast' }],
  ['name: 1984\nnames: Eighty-four', { name: '1984', names: ['Eighty-four'] }],
  ['name: It\nnames: [A, 7, null, { x: 1 }, ""]', { names: ['A', '7'] }],
  ['name: It\nbare: "true"\ncues: 3', { bare: true, cues: ['3'] }],
  ['name: It\nbare: perhaps\nnames: { a: b }', { bare: false, names: [] }],
  ['name: It\nparent: land', { parent: 'land' }],
  ['name: It\nparent: elsewhere\nmetonym: nobody', { parent: undefined, metonym: undefined }],
  [
    'name: It\nnative: { ar: [هو, هي], fa: او }',
    {
      native: [
        { lang: 'ar', text: 'هو' },
        { lang: 'ar', text: 'هي' },
        { lang: 'fa', text: 'او' },
      ],
    },
  ],
])('of %j everything that can be used is', async (record, expected) => {
  expect(await placeOf(record)).toMatchObject(expected);
});

test('an actor of a kind not known here is read all the same', async () => {
  const dir = folderOf(new Map([['actors/it.md', '---\nname: It\nkind: gazette\nlabels: [rag]\n---\n']]));
  const { actors, problems } = await readLexicon(dir);
  expect(problems).toEqual([]);
  expect(actors).toMatchObject([{ id: 'it', name: 'It', labels: ['rag'] }]);
});

test.each([
  ['places/It.md', '---\nname: It\n---\n', 'its name is no id'],
  ['places/it.md', 'It\n', 'no front matter'],
  ['places/it.md', '---\nkind: town\n---\n', 'gives no name'],
  ['places/it.md', '---\nname: [a\n---\n', 'Flow sequence'],
])('%s as %j is told and passed over', async (file, content, words) => {
  const { places, problems } = await readLexicon(
    folderOf(
      new Map([
        [file, content],
        ['places/land.md', '---\nname: Land\n---\n'],
      ]),
    ),
  );
  expect(places.map((place) => place.id)).toEqual(['land']);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found).toContain(words);
});

test('a folder without records gives none', async () => {
  expect(await readLexicon(folderOf(new Map()))).toEqual({ places: [], actors: [], problems: [] });
});
