import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { mustRun } from '../site/run-attest.ts';
import { paragraphOf, writeDecisions } from './invented-decisions.ts';
import { FIRST_RECORDS, MOVED_RECORDS, writeRecords } from './invented-records.ts';
import { INVENTED_REPORTS, MILL_AGAIN, type ReportName, WITNESS_AGAIN } from './invented-reports.ts';

/** The ids that the reports of an invented archive were given. */
export type ReportIds = Readonly<Record<ReportName, string>>;

/**
 * Makes an archive of invented reports in a folder that is not there yet, by the commands an editor types, on fixed days:
 * three releases, in which every kind of address comes into the world and everything happens to one that can.
 */
export async function makeInventedArchive(archive: string, scratch: string): Promise<ReportIds> {
  await onDay('2026-10-05', 'new', archive);
  await writeFile(join(archive, 'archive.yaml'), stringify(INFO));
  await writeRecords(archive, FIRST_RECORDS);
  await mkdir(scratch, { recursive: true });
  const ids = await importAll(archive, scratch);
  await firstRelease(archive, ids);
  await secondRelease(archive, scratch, ids);
  await thirdRelease(archive, ids);
  await rm(scratch, { recursive: true });
  return ids;
}

const INFO = {
  title: 'Reports of Marrow Vale',
  description: 'Six invented reports from a province that is on no map.',
  address: 'https://museum.example/vale/',
  language: 'en',
  editor: 'The editors of the museum',
  contact: 'editors@museum.example',
  rights: 'Invented; whoever likes may use it.',
};

/** All but what is under embargo becomes public, with what the editors decided of its reading. */
async function firstRelease(archive: string, ids: ReportIds): Promise<void> {
  const on = (...args: readonly string[]) => onDay('2026-10-06', ...args, '--archive', archive);
  await on('embargo', ids.granary, '--until', '2026-10-20');
  await writeDecisions(archive, ids);
  await on('publish', '--all', '--yes', '--now', '2026-10-06');
}

/** A report is revised, another too; the embargo has ended; a record was merged, one renamed, one split. */
async function secondRelease(archive: string, scratch: string, ids: ReportIds): Promise<void> {
  const on = (...args: readonly string[]) => onDay('2026-10-20', ...args, '--archive', archive);
  const file = join(scratch, MILL_AGAIN.file);
  await writeFile(file, MILL_AGAIN.bytes);
  const [killed, market] = [await paragraphOf(archive, ids.mill, 1), await paragraphOf(archive, ids.mill, 2)];
  const signed = ['--reason', 'the publisher corrected it', '--by', 'M.E.', '--date', '2026-10-19'] as const;
  await on('revise', ids.mill, file, ...signed, '--match', `${killed}=3,${market}=gone`);
  await writeFile(join(scratch, WITNESS_AGAIN.file), WITNESS_AGAIN.bytes);
  const lives = await paragraphOf(archive, ids.witness, 2);
  await on('revise', ids.witness, join(scratch, WITNESS_AGAIN.file), ...signed, '--match', `${lives}=gone`);
  await writeRecords(archive, MOVED_RECORDS);
  await on('publish', '--all', '--yes', '--now', '2026-10-20');
}

/** A report goes to protect somebody, another because it was there twice. */
async function thirdRelease(archive: string, ids: ReportIds): Promise<void> {
  const on = (...args: readonly string[]) => onDay('2026-11-02', ...args, '--archive', archive);
  const signed = ['--role', 'editor', '--date', '2026-11-01', '--yes'] as const;
  await on('withdraw', ids.witness, '--kind', 'safety', ...signed);
  await on('withdraw', ids.reprint, '--kind', 'duplicate', '--of', ids.mill, ...signed);
  await on('publish', '--yes', '--now', '2026-11-02');
}

async function importAll(archive: string, scratch: string): Promise<ReportIds> {
  const ids = new Map<string, string>();
  for (const [name, { file, bytes, facts }] of Object.entries(INVENTED_REPORTS)) {
    await writeFile(join(scratch, file), bytes);
    const before = new Set(await readdir(join(archive, 'reports')));
    await onDay('2026-10-05', 'import', join(scratch, file), '--archive', archive, ...facts);
    const id = (await readdir(join(archive, 'reports'))).find((it) => !before.has(it));
    if (id === undefined) throw new Error(`expected ${file} to be imported`);
    ids.set(name, id);
  }
  return Object.fromEntries(ids) as ReportIds;
}

/** Runs a command as if it were this day at noon. */
function onDay(day: string, ...args: readonly string[]): Promise<unknown> {
  return mustRun(args, { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });
}
