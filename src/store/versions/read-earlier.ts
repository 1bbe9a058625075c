import { join } from 'node:path';
import { type Problem, problem } from '../../core/model/problem.ts';
import type { EarlierVersion } from '../../core/model/report.ts';
import { checkRecord } from '../check-record.ts';
import { fileText } from '../file-text.ts';
import { failed, type Outcome } from '../outcome.ts';
import { readOriginal } from '../read-original.ts';
import { readSegments } from '../read-segments.ts';
import { reportSchema } from '../report-schema.ts';

/** The folder below a report's in which one of its earlier versions lies whole. */
export function versionFolder(version: number): string {
  return `versions/${version}`;
}

/** Reads the versions of a report before `current`, in order; `folder` is the report's, relative to the archive. */
export async function readEarlier(
  dir: string,
  folder: string,
  current: number,
): Promise<Outcome<readonly EarlierVersion[]>> {
  const earlier: EarlierVersion[] = [];
  for (let version = 1; version < current; version++) {
    const read = await readVersion(dir, `${folder}/${versionFolder(version)}`, version);
    if (failed(read)) return read;
    earlier.push(read.value);
  }
  return { value: earlier };
}

async function readVersion(dir: string, folder: string, version: number): Promise<Outcome<EarlierVersion>> {
  const file = `${folder}/report.yaml`;
  const read = await fileText(join(dir, file));
  if ('fault' in read) return { problems: [versionFault(file, read.fault)] };
  const checked = checkRecord({ file, text: read.text, firstLine: 1, rule: 'report-record' }, reportSchema);
  if (failed(checked)) return checked;
  const { record } = checked.value;
  if ((record.version ?? 1) !== version)
    return { problems: [versionFault(file, `it is the record of version ${record.version ?? 1}`)] };
  const text = await readOriginal(dir, folder, record.original);
  if (failed(text)) return text;
  const segments = await readSegments(dir, folder, text.value);
  if (failed(segments)) return segments;
  const { original, language, publisher, published, title, imported } = record;
  const known = { original, language, publisher, published, suppliedTitle: title, imported };
  return { value: { version, ...known, text: text.value, segments: segments.value } };
}

/** A problem of what a report keeps of its earlier versions. */
export function versionFault(file: string, found: string, line?: number): Problem {
  return problem('report-versions', {
    at: { file, ...(line === undefined ? {} : { line }) },
    found,
    expected: 'every earlier version whole, and every paragraph that was ever published in the text or in gone.jsonl',
    wayOut: "restore the report's folder from version control; `attest revise` alone makes versions",
  });
}
