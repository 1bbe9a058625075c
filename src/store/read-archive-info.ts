import { join } from 'node:path';
import type { ArchiveInfo } from '../core/model/archive-info.ts';
import { problem } from '../core/model/problem.ts';
import { archiveSchema } from './archive-schema.ts';
import { checkRecord } from './check-record.ts';
import { fileText } from './file-text.ts';
import { failed, type Outcome } from './outcome.ts';

const FILE = 'archive.yaml';

/** Reads and checks `archive.yaml` of the archive in a folder. */
export async function readArchiveInfo(dir: string): Promise<Outcome<ArchiveInfo>> {
  const read = await fileText(join(dir, FILE));
  if ('fault' in read) return { problems: [missing(read.fault)] };
  const checked = checkRecord({ file: FILE, text: read.text, firstLine: 1, rule: 'archive-record' }, archiveSchema);
  return failed(checked) ? checked : { value: checked.value.record };
}

function missing(fault: string) {
  return problem('archive-missing', {
    at: { file: FILE },
    found: fault,
    expected: 'the folder of an archive, with its archive.yaml',
    wayOut: 'name the archive with --archive DIR, or make one: attest new DIR',
  });
}
