import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Report } from '../core/model/report.ts';
import type { Segment } from '../core/model/segment.ts';
import type { ReportRecord } from './report-schema.ts';
import { syncFolder, writeNewFile } from './write-safely.ts';

const STAGING = '.staging-';

/** Texts in quotes: no reader of YAML, of whatever version, takes a date or an id for anything else. */
const YAML_STYLE = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/**
 * Lays a new report's folder ready beside its place, everything on the disk; `placeReport` lets it appear under its name,
 * whole. Call it with the archive locked.
 */
export async function stageReport(dir: string, report: Report, bytes: Uint8Array): Promise<void> {
  const staged = stagedPath(dir, report.id);
  try {
    await writeFolder(staged, report, bytes);
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
}

/** Lets a staged report appear under its name. Throws when the id is taken. Call it with the archive locked. */
export async function placeReport(dir: string, id: string): Promise<void> {
  await rename(stagedPath(dir, id), join(dir, 'reports', id));
  await syncFolder(join(dir, 'reports'));
}

/**
 * Completes what an interrupted import left: a staged report that the journal tells of appears, every other goes. Call it
 * with the archive locked.
 */
export async function clearStaging(dir: string, recorded: ReadonlyMap<string, unknown>): Promise<void> {
  const reports = join(dir, 'reports');
  await mkdir(reports, { recursive: true });
  const left = (await readdir(reports)).filter((name) => name.startsWith(STAGING));
  for (const name of left) {
    const id = name.slice(STAGING.length);
    if (recorded.has(id)) await placeReport(dir, id);
    else await rm(join(reports, name), { recursive: true, force: true });
  }
}

/** A report's segments as the bytes of `segments.jsonl`. */
export function segmentsText({ segments }: Pick<Report, 'segments'>): string {
  return segments.map(segmentLine).join('');
}

async function writeFolder(staged: string, report: Report, bytes: Uint8Array): Promise<void> {
  await mkdir(staged, { recursive: true });
  const original = join(staged, report.original.file);
  await writeNewFile(original, bytes);
  await chmod(original, 0o444);
  await writeNewFile(join(staged, 'segments.jsonl'), segmentsText(report));
  await writeNewFile(join(staged, 'report.yaml'), stringify(recordOf(report), YAML_STYLE));
  await syncFolder(staged);
}

function stagedPath(dir: string, id: string): string {
  return join(dir, 'reports', `${STAGING}${id}`);
}

function segmentLine({ id, kind, start, end, rule }: Segment): string {
  return `${JSON.stringify({ id, kind, start, end, rule })}\n`;
}

/** The record in the order in which a person reads it: what it is, what is known of it, what was received. */
function recordOf(report: Report): ReportRecord {
  const { state, suppliedTitle, publisher, published, url, rights, language, imported, original } = report;
  const known = { publisher, published, title: suppliedTitle, url, rights, language, imported };
  return { state, ...known, original };
}
