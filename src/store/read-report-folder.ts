import { join } from 'node:path';
import { parseReportId } from '../core/model/identifiers.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { Report } from '../core/model/report.ts';
import { checkRecord } from './check-record.ts';
import { readCorrections } from './corrections/read-decided.ts';
import { fileText } from './file-text.ts';
import { failed, type Outcome } from './outcome.ts';
import { quoted } from './quoted.ts';
import { readOriginal } from './read-original.ts';
import { readSegments } from './read-segments.ts';
import { type ReportRecord, reportSchema } from './report-schema.ts';
import { readHistory } from './versions/read-history.ts';

/** Reads one report of an archive: its record, original, segments, earlier versions and corrections; whether the last fit is checked later. */
export async function readReportFolder(dir: string, id: string): Promise<Outcome<Report>> {
  const folder = `reports/${id}`;
  const file = `${folder}/report.yaml`;
  const reportId = parseReportId(id);
  if (reportId === undefined) return { problems: [recordFault(folder, `${quoted(id)} is no report id`)] };
  const read = await fileText(join(dir, file));
  if ('fault' in read) return { problems: [recordFault(file, read.fault)] };
  const checked = checkRecord({ file, text: read.text, firstLine: 1, rule: 'report-record' }, reportSchema);
  if (failed(checked)) return checked;
  const { record } = checked.value;
  const text = await readOriginal(dir, folder, record.original);
  if (failed(text)) return text;
  const segments = await readSegments(dir, folder, text.value);
  if (failed(segments)) return segments;
  const decided = await readCorrections(dir, id);
  if (failed(decided)) return decided;
  const corrections = decided.value.record.length > 0 ? { corrections: decided.value.record } : {};
  const current = { text: text.value, segments: segments.value };
  const history = await readHistory(dir, folder, { ...current, version: record.version ?? 1 });
  if (failed(history)) return history;
  return { value: reportOf(record, { id: reportId, ...current, ...history.value, ...corrections }) };
}

type Parts = Pick<Report, 'id' | 'text' | 'segments' | 'corrections' | 'earlier' | 'gone'>;

function reportOf({ title, ...record }: ReportRecord, parts: Parts): Report {
  return { ...record, ...parts, ...(title === undefined ? {} : { suppliedTitle: title }) };
}

function recordFault(file: string, found: string): Problem {
  return problem('report-record', {
    at: { file },
    found,
    expected: 'a folder made by `attest import`, with its report.yaml',
    wayOut: 'restore it from version control, or take the folder away and import the original again',
  });
}
