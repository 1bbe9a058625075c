import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import type { ReportId } from '../core/model/identifiers.ts';
import type { ReportState } from '../core/model/report.ts';
import { fileText } from './file-text.ts';
import { replaceFile } from './write-safely.ts';

/**
 * Sets the state in a report's record, at one stroke and touching nothing else in the file: comments, order and
 * spacing stay. Throws when the record has no readable state; read the report first. Call it with the archive locked.
 */
export async function setReportState(dir: string, id: ReportId, state: ReportState): Promise<void> {
  await replaceFile(recordPath(dir, id), await reportStateText(dir, id, state));
}

/** A report's record as `setReportState` would leave it. */
export async function reportStateText(dir: string, id: string, state: ReportState): Promise<string> {
  const read = await fileText(recordPath(dir, id));
  if ('fault' in read) throw new Error(`report ${id}: expected a readable report.yaml, got: ${read.fault}`);
  const value = parseDocument(read.text, { stringKeys: true }).get('state', true);
  if (!isScalar(value) || !value.range) throw new Error(`report ${id}: expected "state" in report.yaml, got none`);
  const [start, end] = value.range;
  return read.text.slice(0, start) + state + read.text.slice(end);
}

function recordPath(dir: string, id: string): string {
  return join(dir, 'reports', id, 'report.yaml');
}
