import { type Problem, problem } from '../core/model/problem.ts';
import type { Original, Report } from '../core/model/report.ts';
import type { Carried } from '../core/versions/carried.ts';
import { carryOver } from '../core/versions/carry-over.ts';
import { sha256 } from '../store/read-original.ts';
import { decodeOriginal } from './decode-original.ts';
import { proposeSegments } from './propose-segments.ts';

/** A file that is to take the place of a report's original. */
export interface ReceivedRevision {
  readonly bytes: Uint8Array;
  /** The name it came under, kept as data. */
  readonly name: string;
  /** The name problems are reported under. */
  readonly shown: string;
  /** A WHATWG label; absent, a BOM decides or UTF-8 is expected. */
  readonly encoding?: string;
}

/** A new original of a report, and its text with every id carried over that holds. */
export interface ProposedRevision {
  readonly original: Original;
  readonly carried: Carried;
}

/** Reads a received file as the next version of a report. */
export function proposeRevision(report: Report, received: ReceivedRevision): ProposedRevision | Problem {
  const { bytes, name, shown, encoding } = received;
  const decoded = decodeOriginal(bytes, shown, encoding);
  if ('rule' in decoded) return decoded;
  const { text } = decoded;
  if (text.trim() === '') return refuseEmpty(shown);
  const original = {
    file: 'original.txt',
    name,
    sha256: sha256(bytes),
    bytes: bytes.length,
    encoding: decoded.encoding,
  };
  return { original, carried: carryOver(report, { text, segments: proposeSegments(text) }) };
}

function refuseEmpty(file: string): Problem {
  return problem('input-unreadable', {
    at: { file },
    found: 'the file is empty or holds only white space',
    expected: 'the new text of the report',
    wayOut: 'fetch it again; a report whose words must all go is withdrawn, not revised',
  });
}
