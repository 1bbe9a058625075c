import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { mustRun } from './run-attest.ts';

/** Words that stand in nothing but the withdrawn reports, in each of their versions: titles, texts, names of files. */
export const WITHDRAWN_WORDS = ['numbatword', 'numbattitle', 'numbatold', 'numbatfile'] as const;

/** Words that stand in nothing but the report under embargo. */
export const EMBARGOED_WORDS = ['bilbyword', 'bilbyfile'] as const;

/** A report that was revised twice; what changed is named in the tests. */
const REVISED = [
  'The mill of Bana burned\n\nOn 3 March 2023 rebels shelled the mill of Bana.\n\nNine people were killed, the mayor said.\n\nIt rained in the evening.\n',
  'The mill of Bana burned\n\nA new paragraph stands here.\n\nOn 3 March 2023 rebels shelled the mill of Bana.\n\nEleven people were killed, the mayor said.\n',
  'The mill of Bana burned\n\nA new paragraph stands here.\n\nEleven people were killed, the mayor said.\n\nOn 3 March 2023 rebels shelled the mill of Bana.\n',
] as const;

const WITHDRAWN = [
  'Numbattitle of the day\n\nOn 4 March 2023 rebels shelled the numbatword quarter of Bana.\n\nThe numbatold people of the quarter left.\n\n(video)\n',
  'Numbattitle of the day\n\nOn 4 March 2023 rebels shelled the numbatword quarter of Bana.\n\nThe numbatword people of the quarter stayed.\n',
] as const;

/** The revised report again, as it came by another way: one paragraph is the same to the letter. */
const DUPLICATE = 'Mill burns\n\nEleven people were killed, the mayor said.\n\nMore follows on our site.\n';

const SIGNED = ['--reason', 'the publisher corrected it', '--by', 'N.N.', '--date', '2026-11-23'] as const;

/**
 * An archive with a report in three versions, a withdrawn one in two, a duplicate, one under embargo, and places and actors
 * that were merged, renamed and split since they were published.
 */
export async function makeVersionsArchive(folder: string): Promise<void> {
  await mustRun(['new', folder]);
  await writeRecords(folder);
  const inputs = join(dirname(folder), 'inputs');
  await mkdir(inputs, { recursive: true });
  const revised = await importOne(folder, join(inputs, 'mill.txt'), REVISED[0]);
  const withdrawn = await importOne(folder, join(inputs, 'numbatfile.txt'), WITHDRAWN[0]);
  const run = (...args: readonly string[]) => mustRun([...args, '--archive', folder]);
  await run('publish', '--all', '--yes');
  await writeFile(join(inputs, 'b.txt'), REVISED[1]);
  const [, , killed = '', rained = ''] = await idsOf(folder, revised);
  await run('revise', revised, join(inputs, 'b.txt'), ...SIGNED, '--match', `${killed}=4,${rained}=gone`);
  await writeFile(join(inputs, 'numbatfile2.txt'), WITHDRAWN[1]);
  const [, , left = ''] = await idsOf(folder, withdrawn);
  await run('revise', withdrawn, join(inputs, 'numbatfile2.txt'), ...SIGNED, '--match', `${left}=gone`);
  await run('publish', '--yes');
  await writeFile(join(inputs, 'c.txt'), REVISED[2]);
  await run('revise', revised, join(inputs, 'c.txt'), ...SIGNED);
  await run('withdraw', withdrawn, '--kind', 'safety', '--role', 'the editor', '--date', '2026-11-24', '--yes');
  await run('publish', '--yes');
  const duplicate = await importOne(folder, join(inputs, 'again.txt'), DUPLICATE);
  await run('publish', duplicate, '--yes');
  const because = ['--kind', 'duplicate', '--of', revised, '--role', 'the editor', '--date', '2026-11-25'] as const;
  await run('withdraw', duplicate, ...because, '--yes');
  await moveRecords(folder);
  await run('publish', '--yes');
  const embargoed = await importOne(folder, join(inputs, 'bilbyfile.txt'), 'The bilbyword bridge of Bana fell.\n');
  await run('embargo', embargoed, '--until', '2027-01-01');
}

async function importOne(folder: string, file: string, text: string): Promise<string> {
  await writeFile(file, text);
  const before = new Set(await readdir(join(folder, 'reports')));
  await mustRun(['import', file, '--archive', folder, '--publisher', 'town-news', '--published', '2023-03-05']);
  const id = (await readdir(join(folder, 'reports'))).find((name) => !before.has(name));
  if (id === undefined) throw new Error(`expected ${file} to be imported`);
  return id;
}

/** The ids of a report's segments, in order. */
export async function idsOf(folder: string, report: string): Promise<readonly string[]> {
  const lines = await readFile(join(folder, 'reports', report, 'segments.jsonl'), 'utf8');
  return Array.from(lines.matchAll(/"id":"(p[0-9a-z]{5})"/g), ([, id = '']) => id);
}

async function writeRecords(folder: string): Promise<void> {
  const records = new Map<string, object>([
    ['places/bana', { name: 'Bana', kind: 'town' }],
    ['actors/town-news', { name: 'Town News', kind: 'media' }],
    ['actors/rebels', { name: 'The rebels', kind: 'armed-group', names: ['rebels'] }],
    ['places/bana-town', { name: 'Bana Town', kind: 'town' }],
    ['places/two-villages', { name: 'Two Villages', kind: 'village' }],
    ['places/east-village', { name: 'East Village', kind: 'village' }],
    ['places/west-village', { name: 'West Village', kind: 'village' }],
    ['actors/news-of-town', { name: 'News of Town', kind: 'media' }],
  ]);
  for (const [path, record] of records) await writeFile(join(folder, `${path}.md`), `---\n${stringify(record)}---\n`);
}

/** What an editor did to records after they were published. */
async function moveRecords(folder: string): Promise<void> {
  const moves = new Map<string, object>([
    ['places/bana-town', { name: 'Bana Town', kind: 'town', merged_into: 'bana' }],
    ['places/two-villages', { name: 'Two Villages', kind: 'village', split_into: ['east-village', 'west-village'] }],
    ['actors/news-of-town', { name: 'News of Town', kind: 'media', renamed_to: 'town-news' }],
  ]);
  for (const [path, record] of moves) await writeFile(join(folder, `${path}.md`), `---\n${stringify(record)}---\n`);
}
