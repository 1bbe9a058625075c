import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { MODALITIES, MODES } from '../../src/core/model/claim.ts';
import { QUALIFIERS } from '../../src/core/model/figure.ts';
import { WORKING_STATUSES } from '../../src/core/model/working.ts';
import { attestHere, folderWithArchive, treeOf } from './attest.ts';

const span = { start: z.int().nonnegative(), end: z.int().positive() };

/** The contract of `attest read --json`, strict: a key too many or too few fails. */
const reading = z.strictObject({
  source: z.strictObject({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), characters: z.int() }),
  published: z.strictObject({ value: z.string().nullable(), status: z.string(), working: z.string() }),
  segments: z.array(
    z.strictObject({ id: z.string().regex(/^s\d+$/), kind: z.string(), ...span, rule: z.string().optional() }),
  ),
  cut: z.array(z.strictObject({ ...span, rule: z.string() })),
  marks: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.enum(['place', 'actor']),
        ...span,
        text: z.string(),
        entity: z.string().nullable(),
        nominal: z.boolean(),
      }),
      z.strictObject({
        type: z.literal('date'),
        ...span,
        text: z.string(),
        edtf: z.string().nullable(),
        status: z.enum(['stated', 'computed', 'inferred', 'unresolved']),
        rule: z.string(),
        anchor: z.string().nullable(),
      }),
    ]),
  ),
  claims: z.array(
    z.strictObject({
      ...span,
      kind: z.string(),
      speakers: z.array(z.union([z.string(), z.strictObject({ text: z.string() })])),
      mode: z.enum(MODES),
      modality: z.enum(MODALITIES),
      verb: z.string().nullable(),
      when: z.string().nullable(),
      when_status: z.enum(WORKING_STATUSES),
      when_basis: z.enum(['sentence', 'context', 'publication']),
      places: z.array(z.string()),
      perpetrators: z.array(z.string()),
      targets: z.array(z.string()),
      participants: z.array(z.string()),
      backers: z.array(z.string()),
      weapons: z.array(z.string()),
      outcome: z.string().optional(),
      background: z.boolean(),
      figures: z.array(
        z.strictObject({
          ...span,
          text: z.string(),
          value: z.union([z.number(), z.tuple([z.number(), z.number()]), z.null()]),
          qualifier: z.enum(QUALIFIERS),
          what: z.string(),
          who: z.string(),
          included: z.literal(true).optional(),
        }),
      ),
    }),
  ),
});

const TEXT =
  'Shelling killed two guards at the market of Millbridge on Monday, Town News said.\n\nIt was rebuilt since 3 May 2020.\n\n(video)\n';

async function folderWithLexicon(): Promise<string> {
  const folder = await folderWithArchive();
  for (const kind of ['places', 'actors']) mkdirSync(join(folder, 'theirs', kind), { recursive: true });
  writeFileSync(
    join(folder, 'theirs/places/millbridge.md'),
    '---\nname: Millbridge\nkind: hamlet of theirs\nelevation: 4\nparent: gone\n---\nNote\n',
  );
  writeFileSync(
    join(folder, 'theirs/actors/town-news.md'),
    '---\nname: Town News\nkind: gazette\nnames: TN\nbare: yes\n---\n',
  );
  writeFileSync(join(folder, 'theirs/actors/broken.md'), 'no front matter\n');
  writeFileSync(join(folder, '7.txt'), TEXT);
  return folder;
}

test('a reading has the form of the contract, its quotes stand at their spans, and nothing is written', async () => {
  const folder = await folderWithLexicon();
  const before = treeOf(folder);
  const run = await attestHere(folder, ['read', '--json', '7.txt', '--lexicon', 'theirs', '--published', '2019-08-28']);
  expect(run.code).toBe(0);
  expect(run.err).toContain('actors/broken.md');
  expect(treeOf(folder)).toEqual(before);
  const read = reading.parse(JSON.parse(run.out));
  expect(read.source).toMatchObject({ file: '7.txt', characters: TEXT.length });
  expect(read.published).toMatchObject({ value: '2019-08-28', status: 'inferred' });
  for (const mark of read.marks) expect(TEXT.slice(mark.start, mark.end)).toBe(mark.text);
  const entities = read.marks.flatMap((mark) => (mark.type === 'date' ? [] : [mark.entity]));
  expect(entities).toEqual(['millbridge', 'town-news']);
  const dates = read.marks.flatMap((mark) => (mark.type === 'date' ? [mark.edtf] : []));
  expect(dates).toContain('2019-08-26');
  expect(read.segments.map((segment) => TEXT.slice(segment.start, segment.end)).join('')).toBe(TEXT);
  expect(read.claims).toMatchObject([
    { kind: 'shelling', speakers: ['town-news'], mode: 'attributed', when: '2019-08-26', places: ['millbridge'] },
  ]);
  const figures = read.claims.flatMap((claim) => claim.figures);
  for (const figure of figures) expect(TEXT.slice(figure.start, figure.end)).toBe(figure.text);
  expect(figures).toMatchObject([{ value: 2, qualifier: 'exact', what: 'killed' }]);
  expect(read.cut.map(({ start, end }) => TEXT.slice(start, end).trim())).toEqual(['(video)']);
});

test('a sheet sets the date of each file', async () => {
  const folder = await folderWithLexicon();
  writeFileSync(join(folder, '8.txt'), 'It burned on Monday.');
  writeFileSync(join(folder, 'facts.csv'), 'file,published\ninbox/7.txt,2020-01-23/2020-01-24\n8.txt,2019-09-04\n');
  const run = await attestHere(folder, ['read', '--json', '7.txt', '8.txt', '--sheet', 'facts.csv']);
  const [first, second] = run.out
    .trim()
    .split('\n')
    .map((line) => reading.parse(JSON.parse(line)));
  expect(first?.published.value).toBe('2020-01-23/2020-01-24');
  expect(second?.published.value).toBe('2019-09-04');
});

test('for a person the reading is told in words', async () => {
  const folder = await folderWithLexicon();
  const { out } = await attestHere(folder, ['read', '7.txt', '--lexicon', 'theirs']);
  expect(out).toContain('cut (lone-video)');
  expect(out).toContain('place "Millbridge" → millbridge');
});

test('a file that cannot be read is told, the others are read: exit 3; none: exit 2', async () => {
  const folder = await folderWithLexicon();
  const some = await attestHere(folder, ['read', '--json', 'gone.txt', '7.txt']);
  expect(some.code).toBe(3);
  expect(some.out.trim().split('\n')).toHaveLength(1);
  expect((await attestHere(folder, ['read', '--json', 'gone.txt'])).code).toBe(2);
});
