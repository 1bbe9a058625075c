import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../core/model/problem.ts';
import type { Report } from '../core/model/report.ts';
import { fileText } from './file-text.ts';
import { listFolder } from './list-folder.ts';
import { failed } from './outcome.ts';
import { readReportFolder } from './read-report-folder.ts';
import { unfinishedRevision, unfinishedRevisions } from './versions/finish-revisions.ts';

/** A draft, or a report under embargo, that could not be read, and why: the archive builds without it. */
export interface SetAside {
  /** The name of its folder in `reports/`. */
  readonly id: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads every report of an archive, in order of their ids. A broken report is set aside only where its record says
 * that it is a draft or under embargo; any other might be public, and is a problem. So are corrections that cannot be read: the editor wrote
 * them.
 */
export async function readReports(
  dir: string,
): Promise<{ reports: readonly Report[]; setAside: readonly SetAside[]; problems: readonly Problem[] }> {
  const reports: Report[] = [];
  const setAside: SetAside[] = [];
  const problems: Problem[] = (await unfinishedRevisions(dir)).map(unfinishedRevision);
  for (const id of await listFolder(join(dir, 'reports'))) {
    const outcome = await readReportFolder(dir, id);
    if (!failed(outcome)) reports.push(outcome.value);
    else if (!isEditors(outcome.problems) && (await isUnpublished(dir, id)))
      setAside.push({ id, problems: outcome.problems });
    else problems.push(...outcome.problems);
  }
  return { reports, setAside, problems };
}

function isEditors(problems: readonly Problem[]): boolean {
  return problems.some(({ rule }) => rule === 'corrections-file');
}

async function isUnpublished(dir: string, id: string): Promise<boolean> {
  const read = await fileText(join(dir, 'reports', id, 'report.yaml'));
  if ('fault' in read) return false;
  try {
    const record: unknown = parse(read.text, { maxAliasCount: 20 });
    const state = typeof record === 'object' && record !== null && 'state' in record ? record.state : undefined;
    return state === 'draft' || state === 'embargoed';
  } catch {
    return /^state:[ \t]*(?:draft|embargoed)[ \t]*\r?$/m.test(read.text);
  }
}
