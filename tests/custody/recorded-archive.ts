import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { attestHere, type Run } from '../cli/attest.ts';

/** An archive with a history, and the ids of its reports in order of import. */
export interface RecordedArchive {
  /** Folder in which `content` lies. */
  readonly folder: string;
  /** Public since the first release, public since the second, and a draft. */
  readonly ids: readonly [string, string, string];
}

/** What the first report says. */
export const FIRST_TEXT = 'The market burned, the mayor said.\n\nNobody was hurt on Monday.\n\nIt was late.\n';

const REPORTS = [
  ['market.txt', FIRST_TEXT],
  ['mill.txt', '\ufeffThe mill turned.\r\n\r\nThe river rose on Tuesday.\r\n'],
  ['school.txt', 'المدرسة مغلقة.\n\nThe school is closed.'],
] as const;

/** Makes an archive of three imports, two releases and an edit between them; it is removed when the tests of the file end. */
export async function makeRecordedArchive(): Promise<RecordedArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  await must(folder, 'new', 'content');
  for (const [name, text] of REPORTS) writeFileSync(join(folder, name), text);
  writePlace(folder, 'old-town', 'Old Town');
  writePlace(folder, 'river-bank', 'River Bank');
  const ids: string[] = [];
  const importNext = async (name: string) => ids.push(idIn(await must(folder, 'import', name)));
  await importNext('market.txt');
  await must(folder, 'publish', '--all', '--yes');
  writePlace(folder, 'old-town', 'The Old Town');
  await importNext('mill.txt');
  await must(folder, 'publish', '--all', '--yes');
  await importNext('school.txt');
  const [first = '', second = '', third = ''] = ids;
  return { folder, ids: [first, second, third] };
}

/** A copy of an archive's folder that is removed when the test ends. */
export function copyOf({ folder }: RecordedArchive): string {
  const copy = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Runs a command that has to end with 0. */
export async function must(folder: string, ...args: readonly string[]): Promise<Run> {
  const run = await attestHere(folder, args);
  if (run.code !== 0) throw new Error(`attest ${args.join(' ')} ended with ${run.code}: ${run.out}${run.err}`);
  return run;
}

/** What `attest verify` says of an archive: its exit code, and the kinds of damage it names, each once, in order. */
export async function verdictOn(folder: string, ...args: readonly string[]) {
  const { code, out } = await attestHere(folder, ['verify', '--json', ...args]);
  const verdict: { problems: { code: string; file: string }[] } = JSON.parse(out);
  const codes = [...new Set(verdict.problems.map((it) => it.code))].sort();
  return { code, codes, files: verdict.problems.map(({ file }) => file) };
}

export function writePlace(folder: string, id: string, name: string): void {
  writeFileSync(join(folder, `content/places/${id}.md`), `---\nname: ${name}\nkind: town\n---\n`);
}

function idIn({ out }: Run): string {
  const id = /^[0-9a-z]{8}(?= )/m.exec(out)?.[0];
  if (id === undefined) throw new Error(`expected the id of a report, got ${out}`);
  return id;
}
