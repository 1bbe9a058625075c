import type { Mark } from '../core/model/mark.ts';
import type { Reading } from '../core/model/reading.ts';
import { isKept } from '../core/model/segment.ts';
import type { RawReport } from '../import/read-raw-report.ts';
import { claimObject } from './claim-object.ts';

/**
 * A reading as other programs take it (the contract of `attest read --json`): spans in UTF-16 units of the decoded
 * text, start inclusive, end exclusive.
 */
export function readingObject({ file, sha256 }: RawReport, reading: Reading): object {
  return {
    source: { file, sha256, characters: reading.text.length },
    published: reading.published,
    segments: reading.segments.map(({ id, kind, start, end, rule }) => ({ id, kind, start, end, rule })),
    cut: reading.segments.filter((it) => !isKept(it)).map(({ start, end, rule }) => ({ start, end, rule })),
    marks: reading.marks.map(markObject),
    claims: reading.claims.map(claimObject),
  };
}

function markObject(mark: Mark): object {
  const { type, start, end, text } = mark;
  if (mark.type !== 'date') return { type, start, end, text, entity: mark.entity, nominal: mark.nominal };
  return { type, start, end, text, edtf: mark.edtf, status: mark.status, rule: mark.rule, anchor: mark.anchor };
}
