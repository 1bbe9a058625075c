import { join } from 'node:path';
import { z } from 'zod';
import { parseSegmentId, type SegmentId } from '../../core/model/identifiers.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { GoneParagraph } from '../../core/model/version.ts';
import { day, strictTable, text } from '../fields.ts';
import { fileText } from '../file-text.ts';
import { listFolder } from '../list-folder.ts';
import type { Outcome } from '../outcome.ts';
import { parseJsonLine } from '../parse-json.ts';
import { versionFault } from './read-earlier.ts';

/** The file of a report's folder that tells of paragraphs which revisions took out. */
export const GONE = 'gone.jsonl';

const segmentId = z.custom<SegmentId>(
  (value) => typeof value === 'string' && parseSegmentId(value) !== undefined,
  'a segment id: p and five characters',
);

const goneSchema = strictTable({
  id: segmentId,
  version: z.int().positive(),
  date: day,
  reason: text,
  into: z.array(segmentId),
});

/** Reads the paragraphs that are gone from a report, in the order they went; none where there is no such file. */
export async function readGone(dir: string, folder: string): Promise<Outcome<readonly GoneParagraph[]>> {
  const file = `${folder}/${GONE}`;
  if (!(await listFolder(join(dir, folder))).includes(GONE)) return { value: [] };
  const read = await fileText(join(dir, file));
  if ('fault' in read) return { problems: [versionFault(file, read.fault)] };
  const gone: GoneParagraph[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of read.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJsonLine(line, goneSchema);
    if (typeof parsed === 'string') problems.push(versionFault(file, parsed, index + 1));
    else gone.push(parsed);
  }
  return problems.length > 0 ? { problems } : { value: gone };
}

/** The lines of `gone.jsonl`. */
export function formatGone(gone: readonly GoneParagraph[]): string {
  return gone
    .map(({ id, version, date, reason, into }) => `${JSON.stringify({ id, version, date, reason, into })}\n`)
    .join('');
}
