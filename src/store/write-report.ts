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
 * Writes a new report's folder: everything is staged beside it and on the disk before the folder appears under its
 * name, whole. Throws when the id is taken. Call it with the archive locked.
 */
export async function writeReport(dir: string, report: Report, bytes: Uint8Array): Promise<void> {
  const reports = join(dir, 'reports');
  const staged = join(reports, `${STAGING}${report.id}`);
  try {
    await stageReport(staged, report, bytes);
    await rename(staged, join(reports, report.id));
    await syncFolder(reports);
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
}

/** Takes away what an interrupted import left half done. Call it with the archive locked. */
export async function clearStaging(dir: string): Promise<void> {
  const reports = join(dir, 'reports');
  await mkdir(reports, { recursive: true });
  const left = (await readdir(reports)).filter((name) => name.startsWith(STAGING));
  await Promise.all(left.map((name) => rm(join(reports, name), { recursive: true, force: true })));
}

async function stageReport(staged: string, report: Report, bytes: Uint8Array): Promise<void> {
  await mkdir(staged, { recursive: true });
  const original = join(staged, report.original.file);
  await writeNewFile(original, bytes);
  await chmod(original, 0o444);
  await writeNewFile(join(staged, 'segments.jsonl'), report.segments.map(segmentLine).join(''));
  await writeNewFile(join(staged, 'report.yaml'), stringify(recordOf(report), YAML_STYLE));
  await syncFolder(staged);
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
