import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { mustRun, PROJECT } from './run-attest.ts';

/** Words that stand in nothing but a draft: in its text, title, rights, address and file name. */
export const CANARIES = ['quokkaword', 'quokkatitle', 'quokkarights', 'quokkaaddress', 'quokkafile'] as const;

/** The place named in more sentences than a page holds, and how often. */
export const OFTEN = { id: 'everytown', name: 'Everytown', mentions: 95 } as const;

/** Text that tries to become more than text; what no text file or record can hold is left out. */
export async function hostileTexts(): Promise<string[]> {
  const file = await readFile(join(PROJECT, 'tests/fixtures/hostile.json'), 'utf8');
  return (JSON.parse(file) as string[]).filter((text) => !text.includes('\0') && text.isWellFormed());
}

/**
 * Makes a small archive of all that might break a page: every hostile text as text, title, place and actor; ids that are
 * properties of every object; a place in 95 sentences; reports without a date; one draft.
 */
export async function makeHostileArchive(folder: string): Promise<void> {
  const texts = await hostileTexts();
  await mustRun(['new', folder]);
  await writeFile(join(folder, 'archive.yaml'), stringify(archiveRecord()));
  await writeRecords(join(folder, 'places'), placeRecords(texts));
  await writeRecords(join(folder, 'actors'), actorRecords(texts));
  const inputs = join(dirname(folder), 'inputs');
  const files = [...texts.map(hostileReport), ...ODD_REPORTS];
  await importAndPublish(folder, inputs, files);
  await importDraft(folder, join(inputs, 'draft'));
}

function archiveRecord(): object {
  return {
    title: 'Of <b>odd</b> {things} & "quotes"',
    description: 'A </title><script>alert(1)</script> description',
    address: 'https://odd.example/',
    language: 'en',
    editor: "O'Editor <e@odd.example>",
    rights: '{rights} & <i>more</i> $' + '{rights}',
    sources: [{ code: '<c>', name: '<b>source</b>', attribution: '"><img src=x onerror=alert(1)>' }],
  };
}

type Records = ReadonlyMap<string, object>;

function placeRecords(texts: readonly string[]): Records {
  return new Map<string, object>([
    ...texts.map((text, index) => [`place-${index}`, { name: text, kind: text, ...factsOf(text, OFTEN.id) }] as const),
    [OFTEN.id, { name: OFTEN.name, kind: 'town', coordinates: { lat: 1, lon: 2, precision: 'area', source: '<s>' } }],
  ]);
}

function actorRecords(texts: readonly string[]): Records {
  return new Map<string, object>([
    ...texts.map((text, index) => [`actor-${index}`, actorRecord(text)] as const),
    ['constructor', { name: 'Constructor Agency', kind: 'media', labels: ['the __proto__ gang'] }],
  ]);
}

function actorRecord(text: string): object {
  const tie = { to: 'constructor', words: text, source: text };
  const facts = { ...factsOf(text, 'constructor'), description: text, affiliations: [tie] };
  return { name: `${text} group`, kind: 'armed-group', ...facts };
}

function factsOf(text: string, like: string): object {
  const other = { possibly_same_as: [{ id: like, reason: text }] };
  return { native: { ar: text }, identifiers: { [text]: text }, confidence: text, sources: [text], ...other };
}

async function writeRecords(folder: string, records: Records): Promise<void> {
  for (const [id, facts] of records) await writeFile(join(folder, `${id}.md`), `---\n${stringify(facts)}---\n`);
}

/** A file to import and the facts of its row in the sheet. */
interface Input {
  readonly file: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
}

function hostileReport(text: string, index: number): Input {
  const body = `Somebody wrote it down, number ${index}.\n\n${text}\n\nIt was seen in ${text} on 3 March 2019, said ${text} group.\n`;
  const dated = index % 2 === 0 ? { published: '2019-03-04', publisher: 'constructor' } : {};
  return { file: `hostile-${index}.txt`, text: body, title: text, ...dated };
}

const ODD_REPORTS: readonly Input[] = [
  {
    file: 'braces.txt',
    text: 'Braces {first} and {{second}} stay.\n\n`$' + '{third}` and {`fourth`}, {/* fifth */}.\n',
  },
  { file: 'arabic.txt', text: 'قال مصدر إن القصف أصاب القرية.\n\nThe village, خان شيخون, was hit (see (a) ب [c]).\n' },
  {
    file: 'bidi.txt',
    text: 'Right \u202eto left\u202c and \u2066isolated\u2069 words stand \u200bhere.\n\nMore words.\n',
  },
  { file: 'long-word.txt', text: `One word: ${'abcdefghij'.repeat(500)} ends.\n\n${'خ'.repeat(3000)}\n` },
  { file: 'lines.txt', text: 'Carriage returns\r\nend these\r\nlines.\r\n\r\nAnd this one too.\r\n' },
  { file: 'names with "quotes" & \'more\' <b>.txt', text: 'The file of this report has an odd name.\n\nSo it goes.\n' },
  { file: 'often.txt', text: oftenText(), published: '2019-05-05', publisher: 'constructor' },
];

function oftenText(): string {
  const lines = Array.from(
    { length: OFTEN.mentions },
    (_, index) => `Shells fell on ${OFTEN.name}, ${index + 1} in all.`,
  );
  return `${lines.join('\n\n')}\n`;
}

async function importAndPublish(archive: string, folder: string, inputs: readonly Input[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, text } of inputs) await writeFile(join(folder, file), text);
  const names = (await readdir(folder)).sort().map((name) => join(folder, name));
  const sheet = `${folder}.csv`;
  await writeFile(sheet, sheetOf(inputs));
  await mustRun(['import', ...names, '--sheet', sheet, '--archive', archive]);
  await mustRun(['publish', '--all', '--yes', '--archive', archive]);
}

function sheetOf(inputs: readonly Input[]): string {
  const rows = inputs.map(({ file, publisher, published, title }) => [file, publisher, published, title, '', title]);
  const cell = (value = '') => `"${value.replaceAll('"', '""')}"`;
  return ['file,publisher,published,title,url,rights', ...rows.map((row) => row.map(cell).join(','))].join('\n');
}

async function importDraft(archive: string, folder: string): Promise<void> {
  const [word, title, rights, address, file] = CANARIES;
  await mkdir(folder);
  const path = join(folder, `${file}.txt`);
  await writeFile(path, `Nobody may read ${word} yet.\n\nIt happened in ${OFTEN.name} on 7 July 2017: ${word}.\n`);
  const facts = ['--title', title, '--rights', rights, '--url', `https://odd.example/${address}`];
  await mustRun(['import', path, ...facts, '--archive', archive]);
}
