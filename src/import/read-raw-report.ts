import { basename } from 'node:path';
import { provisionalSegmentId } from '../core/model/identifiers.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Segment } from '../core/model/segment.ts';
import { sha256 } from '../store/read-original.ts';
import { decodeOriginal } from './decode-original.ts';
import type { InputFile } from './import-reports.ts';
import { proposeSegments } from './propose-segments.ts';
import { readInputFile } from './read-input-file.ts';

/** A file as a report would be made of it, without an archive: segments are called `s1`, `s2` …, nothing is kept. */
export interface RawReport {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Reads, decodes and segments a file that is not imported. */
export async function readRawReport({ path, shown }: InputFile, encoding?: string): Promise<RawReport | Problem> {
  const bytes = await readInputFile(path, shown);
  if ('rule' in bytes) return bytes;
  const decoded = decodeOriginal(bytes, shown, encoding);
  if ('rule' in decoded) return decoded;
  const segments = proposeSegments(decoded.text).map((it, index) => ({ id: provisionalSegmentId(index), ...it }));
  return { file: basename(path), sha256: sha256(bytes), text: decoded.text, segments };
}
