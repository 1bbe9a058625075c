import { join } from 'node:path';
import { parseSegmentId } from '../core/model/identifiers.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import { type Segment, tilingFault } from '../core/model/segment.ts';
import { describeIssue } from './describe-issue.ts';
import { fileText } from './file-text.ts';
import type { Outcome } from './outcome.ts';
import { parseJson } from './parse-json.ts';
import { quoted } from './quoted.ts';
import { segmentSchema } from './segment-schema.ts';

/** Reads a report's `segments.jsonl` and checks that the segments have ids of their own and tile the text. */
export async function readSegments(dir: string, folder: string, text: string): Promise<Outcome<readonly Segment[]>> {
  const file = `${folder}/segments.jsonl`;
  const read = await fileText(join(dir, file));
  if ('fault' in read) return { problems: [fault(file, undefined, read.fault)] };
  const segments: Segment[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const [index, line] of read.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line, taken);
    if ('id' in parsed) segments.push(parsed);
    else problems.push(...parsed.faults.map((words) => fault(file, index + 1, words)));
  }
  if (problems.length > 0) return { problems };
  const untiled = tilingFault(text, segments);
  return untiled === undefined ? { value: segments } : { problems: [fault(file, undefined, untiled)] };
}

function parseLine(line: string, taken: Set<string>): Segment | { readonly faults: readonly string[] } {
  const value = parseJson(line);
  if (value === undefined) return { faults: [`${quoted(line)} is not JSON`] };
  const result = segmentSchema.safeParse(value);
  if (!result.success) return { faults: result.error.issues.flatMap((it) => describeIssue(it, value)).map(inWords) };
  const id = parseSegmentId(result.data.id);
  if (id === undefined) return { faults: [`${quoted(result.data.id)} is no segment id`] };
  if (taken.has(id)) return { faults: [`the id ${id} stands twice`] };
  taken.add(id);
  return { ...result.data, id };
}

function inWords(words: { readonly found: string; readonly expected: string }): string {
  return `${words.found}, not ${words.expected}`;
}

function fault(file: string, line: number | undefined, found: string): Problem {
  return problem('report-segments', {
    at: { file, ...(line === undefined ? {} : { line }) },
    found,
    expected: 'one segment a line, in order, that together hold every character of the text once',
    wayOut: 'restore the file from version control: segments are made once, at import, and citations hang on them',
  });
}
