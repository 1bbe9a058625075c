import { createHash } from 'node:crypto';
import {
  mintReportId,
  mintSegmentId,
  parseActorId,
  type RandomBytes,
  type ReportId,
  type SegmentId,
} from '../core/model/identifiers.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { Report } from '../core/model/report.ts';
import type { Segment } from '../core/model/segment.ts';
import { decodeOriginal } from './decode-original.ts';
import { proposeSegments } from './propose-segments.ts';
import type { ReportFacts } from './report-facts.ts';

/** One file as received, and what is known of it. */
export interface Received {
  readonly bytes: Uint8Array;
  /** The name it came under, kept as data. */
  readonly name: string;
  /** The name problems are reported under. */
  readonly shown: string;
  readonly facts: ReportFacts;
  /** A WHATWG label; absent, a BOM decides or UTF-8 is expected. */
  readonly encoding?: string;
}

/** What minting and recording a report need of the world and of the archive it goes to. */
export interface Circumstances {
  readonly random: RandomBytes;
  /** Ids of the reports already there, which are never minted again. */
  readonly taken: ReadonlySet<string>;
  /** ISO 8601. */
  readonly today: string;
  /** Language of a report that no fact gives one. */
  readonly language: string;
}

/** Makes of a received file the draft report an archive keeps: decoded, cut into segments, with ids of its own. */
export function proposeReport(received: Received, circumstances: Circumstances): Report | Problem {
  const { bytes, name, shown, facts } = received;
  const decoded = decodeOriginal(bytes, shown, received.encoding);
  if ('rule' in decoded) return decoded;
  if (decoded.text.trim() === '') return refuseEmpty(shown);
  const publisher = facts.publisher === undefined ? undefined : parseActorId(facts.publisher);
  return {
    id: mintReport(circumstances),
    state: 'draft',
    original: {
      file: 'original.txt',
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding: decoded.encoding,
    },
    text: decoded.text,
    segments: mintSegments(decoded.text, circumstances.random),
    language: facts.language ?? circumstances.language,
    publisher,
    published: facts.published,
    suppliedTitle: facts.title,
    url: facts.url,
    rights: facts.rights,
    imported: circumstances.today,
  };
}

function mintReport({ random, taken }: Circumstances): ReportId {
  let id = mintReportId(random);
  while (taken.has(id)) id = mintReportId(random);
  return id;
}

function mintSegments(text: string, random: RandomBytes): Segment[] {
  const taken = new Set<SegmentId>();
  return proposeSegments(text).map((segment) => {
    let id = mintSegmentId(random);
    while (taken.has(id)) id = mintSegmentId(random);
    taken.add(id);
    return { id, ...segment };
  });
}

function refuseEmpty(file: string): Problem {
  return problem('input-unreadable', {
    at: { file },
    found: 'the file is empty or holds only white space',
    expected: 'a report: some text',
    wayOut: 'fetch it again from where it came',
  });
}
