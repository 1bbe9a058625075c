import { expect, test } from 'vitest';
import { ARCHIVE_YAML, folderOf, reportFiles, reportId } from '../../tests/cli/tiny-archive.ts';
import { position } from '../core/model/problem.ts';
import { readArchive } from './read-archive.ts';

const [DRAFT, PUBLIC] = [reportId(1), reportId(2)];

const GOOD: readonly (readonly [string, string])[] = [
  ['archive.yaml', ARCHIVE_YAML],
  ['places/shire.md', '---\nname: The Shire\nkind: county\n---\n'],
  [
    'places/mill.md',
    '---\nname: Mill\nkind: town\nparent: shire\nmetonym: council\nnative: { ar: [طاحونة, المطحنة] }\n---\n\nA *note*.\n',
  ],
  ['actors/council.md', '---\nname: Council\nkind: state-body\nidentifiers: { wikidata: Q1, geonames: "012" }\n---\n'],
  ...reportFiles(DRAFT, 'draft'),
  ...reportFiles(PUBLIC, 'published'),
];

function archiveWith(...changes: readonly (readonly [string, string])[]): string {
  return folderOf(new Map([...GOOD, ...changes]));
}

/** What is wrong with an archive in which some files are other than they should be: `file:line:column: found`. */
async function faultsOf(...changes: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const { problems, setAside } = await readArchive(archiveWith(...changes));
  expect(setAside).toEqual([]);
  return problems.map((it) => `${position(it.at)}: ${it.found}`);
}

test('a good archive is read whole, without a problem', async () => {
  const { input, notes, problems, setAside } = await readArchive(archiveWith());
  expect([problems, setAside]).toEqual([[], []]);
  expect(input?.info).toMatchObject({ title: 'Bridges', sources: [] });
  expect(input?.reports.map((it) => [it.id, it.state, it.text])).toEqual([
    [DRAFT, 'draft', 'The bridge fell.\n'],
    [PUBLIC, 'published', 'The bridge fell.\n'],
  ]);
  expect(input?.places.map((it) => it.id)).toEqual(['mill', 'shire']);
  expect(input?.places[0]).toMatchObject({ parent: 'shire', metonym: 'council', bare: false, names: [] });
  expect(input?.places[0]?.native.map((it) => it.text)).toEqual(['طاحونة', 'المطحنة']);
  expect(input?.actors[0]?.identifiers).toContainEqual({ scheme: 'geonames', value: '012' });
  expect([...notes]).toEqual([['places/mill', 'A *note*.']]);
});

const BROKEN_RECORDS = [
  ['places/mill.md', '---\nname: Mill\nkind: town\nnmaes: [M]\n---\n', 'places/mill.md:4:1: unknown key "nmaes"'],
  ['places/mill.md', '---\nkind: town\n---\n', 'places/mill.md:2:1: "name" is missing or empty'],
  ['places/mill.md', '---\nname: Mill\nkind: town\nnames: [1984]\n---\n', 'places/mill.md:4:9: "names.0" is 1984'],
  ['places/mill.md', '---\nname: Mill\nname: Hill\nkind: town\n---\n', 'places/mill.md:3:1: Map keys must be unique'],
  ['places/mill.md', 'name: Mill\n', 'places/mill.md:1: it has no front matter'],
  [
    'places/mill.md',
    '---\nname: Mill\nkind: town\n__proto__: { bare: true }\n---\n',
    'places/mill.md:4:1: unknown key "__proto__"',
  ],
  ['places/mill.md', '---\nname: !!js/function x\nkind: town\n---\n', 'places/mill.md:2:7: Unresolved tag'],
  ['places/Mill Town.md', '---\nname: Mill\nkind: town\n---\n', 'places/Mill Town.md: "Mill Town.md" gives no id'],
  ['places/map.png', '', 'places/map.png: it does not end in .md'],
  [
    'places/mill.md',
    '---\nname: Mill\nkind: town\nparent: shre\n---\n',
    'places/mill.md:4:9: "parent" names "shre", which has no record',
  ],
  [
    'places/mill.md',
    '---\nname: Mill\nkind: town\nmetonym: shire\n---\n',
    'places/mill.md:4:10: "metonym" names "shire", which has no record',
  ],
  [
    'places/shire.md',
    '---\nname: Shire\nkind: county\nparent: mill\n---\n',
    'places/mill.md:4:9: the parents run in a circle: mill → shire → mill',
  ],
  ['actors/mill.md', '---\nname: Mills\nkind: ngo\n---\n', 'actors/mill.md: a place has the id "mill" too'],
  ['actors/council.md', '---\nname: Council\nkind: gang\n---\n', 'actors/council.md:3:7: "kind" is "gang"'],
  [
    'places/weir.md',
    '---\nname: MÍLL\nkind: weir\n---\n',
    'places/weir.md: the name "MÍLL" is shared by mill, weir, and nothing decides between them',
  ],
  [
    'archive.yaml',
    ARCHIVE_YAML.replace('https://example.org/', 'example.org'),
    'archive.yaml:3:10: "address" is "example.org"',
  ],
  ['archive.yaml', `${ARCHIVE_YAML}interface: fr\n`, 'archive.yaml:7:12: "interface" is "fr"'],
  ['archive.yaml', `${ARCHIVE_YAML}interface: ar_SY\n`, 'archive.yaml:7:12: "interface" is "ar_SY"'],
] as const;

test.each(BROKEN_RECORDS)('%s as %j: %s', async (file, content, fault) => {
  const faults = await faultsOf([file, content]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test.each(['en', 'ar', 'ar-SY'])('an archive may ask for the interface %s', async (tag) => {
  expect(await faultsOf(['archive.yaml', `${ARCHIVE_YAML}interface: ${tag}\n`])).toEqual([]);
});

test('everything that is wrong is told at once', async () => {
  const faults = await faultsOf(
    ['archive.yaml', 'title: Bridges\n'],
    ['places/mill.md', '---\nname: Mill\nknd: town\nparent: Shire\n---\n'],
    [`reports/${PUBLIC}/original.txt`, 'The bridge fell.\r\n'],
  );
  expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
    ...Array(5).fill('archive.yaml'),
    ...Array(3).fill('places/mill.md'),
    `reports/${PUBLIC}/original.txt`,
  ]);
});

test('a YAML bomb is refused before it unfolds', async () => {
  const level = (name: string, below: string) => `${name}: &${name} [${Array(9).fill(`*${below}`).join(', ')}]\n`;
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]\n',
    level('b', 'a'),
    level('c', 'b'),
    level('d', 'c'),
    level('e', 'd'),
  ];
  const faults = await faultsOf(['places/mill.md', `---\n${bomb.join('')}---\n`]);
  expect(faults[0]).toContain('alias');
});

const BROKEN_REPORTS = [
  ['original.txt', 'The bridge stood.\n', 'bytes, the record says'],
  ['original.txt', 'The bridge felt.\n', 'its SHA-256 is'],
  ['segments.jsonl', '{"id":"p00000","kind":"paragraph","start":0,"end":9}\n', 'the segments end at 9, the text at 17'],
  ['segments.jsonl', '{"id":"p00000","kind":"cut","start":0,"end":17}\n', '"rule" is missing'],
  ['segments.jsonl', '{"id":"p00000","kind":"essay","start":0,"end":17}\n', '"kind" is "essay"'],
  ['segments.jsonl', 'not JSON\n', 'is not JSON'],
  ['segments.jsonl', '', 'the segments end at 0'],
] as const;

test.each(BROKEN_REPORTS)(
  'a draft whose %s is %j is set aside; published, it is an error',
  async (file, content, words) => {
    const draft = await readArchive(archiveWith([`reports/${DRAFT}/${file}`, content]));
    expect(draft.problems).toEqual([]);
    expect(draft.setAside.map((it) => it.id)).toEqual([DRAFT]);
    expect(draft.setAside[0]?.problems[0]?.found).toContain(words);
    expect(draft.input?.reports.map((it) => it.id)).toEqual([PUBLIC]);
    const published = await readArchive(archiveWith([`reports/${PUBLIC}/${file}`, content]));
    expect(published.setAside).toEqual([]);
    expect(published.problems[0]?.found).toContain(words);
  },
);

test.each([
  ['a record that is no YAML but says draft', 'state: draft\n original: {\n', true],
  ['a record that says draft and lacks the rest', 'state: draft\n', true],
  ['a record that says neither', 'language: en\n', false],
  ['a record that says published', 'state: published\n', false],
  ['a record that only mentions a draft', '# state: draft\nstate: published\n', false],
])('%s is set aside: %s', async (_, record, isSetAside) => {
  const { setAside, problems } = await readArchive(archiveWith([`reports/${DRAFT}/report.yaml`, record]));
  expect([setAside.length > 0, problems.length > 0]).toEqual([isSetAside, !isSetAside]);
});

test('what a killed import left is passed over', async () => {
  const { problems, setAside } = await readArchive(
    archiveWith([`reports/.staging-${reportId(3)}/original.txt`, 'half']),
  );
  expect([problems, setAside]).toEqual([[], []]);
});

test('actors and places may be called as properties of objects are', async () => {
  const names = ['constructor', 'prototype', 'tostring', 'hasownproperty'];
  const dir = archiveWith(
    ...names.map((name) => [`actors/${name}.md`, `---\nname: ${name}\nkind: ngo\nparent: council\n---\n`] as const),
  );
  const { input, problems } = await readArchive(dir);
  expect(problems).toEqual([]);
  expect(input?.actors.map((it) => it.id)).toEqual(expect.arrayContaining(names));
  expect(Object.hasOwn(Object.prototype, 'bare')).toBe(false);
});
