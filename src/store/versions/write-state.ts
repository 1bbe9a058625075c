import { join } from 'node:path';
import type { ReportId } from '../../core/model/identifiers.ts';
import { fileText } from '../file-text.ts';
import { replaceFile } from '../write-safely.ts';
import { changeRecord, type RecordChange } from './change-record.ts';

/** Sets values in a report's record at one stroke. Throws when it cannot be read. Call it with the archive locked. */
export async function writeState(dir: string, id: ReportId, change: RecordChange): Promise<void> {
  const path = join(dir, 'reports', id, 'report.yaml');
  const read = await fileText(path);
  if ('fault' in read) throw new Error(`report ${id}: expected a readable report.yaml, got: ${read.fault}`);
  await replaceFile(path, changeRecord(read.text, change));
}
